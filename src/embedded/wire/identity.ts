import { type HostObject, type Plain } from "./hostObject";
import { type References } from "./references";

/** What the library finds an object by again: its lasting id, its reference id. Both may be missing. */
export const identityOf = (object: HostObject, references: References): Record<string, Plain> => {
  const reference = references.idOf(object);
  return {
    ...(object.id !== undefined && { [nameOfId(object)]: object.id }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
};

/** An id that the class does not show, as of a name, goes by the library's hidden member. */
const nameOfId = (object: HostObject): string => (Object.hasOwn(object.properties, "id") ? "Id" : "_Id");
