/** A member's name in TypeScript, of its name in the protocol: `GetRange` → `getRange`; hidden ones keep their form. */
export const inTypeScript = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A member's name in the protocol: `getRange` → `GetRange`. */
export const inProtocol = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
