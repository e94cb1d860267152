/*
 * What an add-in has asked of the host, member by member: so that tests can prove that each one of them is tested.
 */

export type Kind = "read" | "write" | "call";

export interface SentMember {
  /** Microsoft's name of the class, `Range`. */
  readonly className: string;
  /** As in TypeScript, `values`. */
  readonly member: string;
  readonly kind: Kind;
}

export interface MemberRecord {
  readonly note: (className: string, member: string, kind: Kind) => void;
  /** Each member once, in the order of the first request. */
  readonly sent: () => readonly SentMember[];
}

export const createRecord = (): MemberRecord => {
  const seen = new Map<string, SentMember>();
  return {
    note: (className, member, kind) => {
      seen.set(`${className}.${member} ${kind}`, { className, member, kind });
    },
    sent: () => [...seen.values()],
  };
};
