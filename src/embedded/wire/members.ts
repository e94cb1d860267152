import { type Answer, type Given, HostError, type HostObject } from "./hostObject";
import { type Kind, type MemberRecord } from "./record";

/** The only way to an object's members: by the lists that it gives itself. Each use is recorded, each refusal named. */
export interface Members {
  readonly read: (object: HostObject, name: string) => Promise<Answer>;
  readonly write: (object: HostObject, name: string, value: Given) => Promise<void>;
  readonly call: (object: HostObject, name: string, given: readonly Given[]) => Promise<Answer>;
  /** What was asked for and is not there, `Range.sort`. */
  readonly notImplemented: () => readonly string[];
}

export const createMembers = (record: MemberRecord): Members => {
  const refused = new Set<string>();

  const use = async <T>(
    object: HostObject,
    name: string,
    kind: Kind,
    member: (() => T) | undefined,
  ): Promise<Awaited<T>> => {
    const location = `${object.className}.${name}`;
    record.note(object.className, name, kind);
    if (member === undefined) {
      refused.add(location);
      throw new HostError("NotImplemented", `The embedded host does not ${kind} ${location}.`, location);
    }
    try {
      return await member();
    } catch (refusal) {
      throw located(refusal, location);
    }
  };

  return {
    read: (object, name) => use(object, name, "read", own(object.properties, name)?.get),
    write: (object, name, value) => {
      const set = own(object.properties, name)?.set;
      return use(object, name, "write", set && (() => set(value)));
    },
    call: (object, name, given) => {
      const method = own(object.methods, name);
      return use(object, name, "call", method && (() => method(...given)));
    },
    notImplemented: () => [...refused],
  };
};

const own = <T>(list: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(list, name) ? list[name] : undefined;

/** The same refusal, with the member that refused where it does not say so itself. */
const located = (refusal: unknown, location: string): unknown =>
  refusal instanceof HostError && refusal.location === ""
    ? new HostError(refusal.code, refusal.message, location)
    : refusal;
