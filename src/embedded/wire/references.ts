import { HostError, type HostObject } from "./hostObject";

/**
 * The objects that the add-in holds from one batch to the next. An object has a reference id for as long as something
 * holds it; as many times as it was taken it must be let go.
 */
export interface References {
  readonly hold: (object: HostObject) => void;
  readonly letGo: (id: string) => void;
  readonly idOf: (object: HostObject) => string | undefined;
  /** The object of that id; throws InvalidReference where nothing holds it any longer. */
  readonly find: (id: string) => HostObject;
  /** How many objects are held. */
  readonly held: () => number;
  readonly clear: () => void;
}

interface Holding {
  readonly id: string;
  readonly object: HostObject;
  readonly count: number;
}

export const createReferences = (): References => {
  const byObject = new Map<HostObject, Holding>();
  const byId = new Map<string, Holding>();
  let given = 0;

  const put = (holding: Holding): void => {
    byObject.set(holding.object, holding);
    byId.set(holding.id, holding);
  };

  return {
    hold: (object) => {
      const held = byObject.get(object) ?? { id: `ref${++given}`, object, count: 0 };
      put({ ...held, count: held.count + 1 });
    },
    letGo: (id) => {
      const held = byId.get(id);
      if (held === undefined) return;
      if (held.count > 1) {
        put({ ...held, count: held.count - 1 });
        return;
      }
      byObject.delete(held.object);
      byId.delete(id);
    },
    idOf: (object) => byObject.get(object)?.id,
    find: (id) => {
      const held = byId.get(id);
      if (held === undefined) {
        throw new HostError("InvalidReference", `Nothing holds the object "${id}" any longer.`);
      }
      return held.object;
    },
    held: () => byId.size,
    clear: () => {
      byObject.clear();
      byId.clear();
    },
  };
};
