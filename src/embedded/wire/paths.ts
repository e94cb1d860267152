import { type Answer, HostError, type HostObject, isHostObject } from "./hostObject";
import { readArguments } from "./given";
import { type Members } from "./members";
import { inTypeScript } from "./names";
import { type ObjectPath, PathType } from "./protocol";
import { type References } from "./references";

/** Finds the object at a path of a batch; null is Office.js's null object. */
export type Resolve = (pathId: number) => Promise<HostObject | null>;

interface Host {
  readonly root: HostObject;
  readonly service: (name: string) => HostObject;
  readonly members: Members;
  readonly references: References;
}

/** Paths are walked at most once a batch: a path that adds a worksheet adds it once. */
export const createResolve = (paths: Readonly<Record<string, ObjectPath>>, host: Host): Resolve => {
  const found = new Map<number, Promise<HostObject | null>>();
  const resolve: Resolve = (pathId) => {
    const known = found.get(pathId);
    if (known !== undefined) return known;
    const object = walk(paths[String(pathId)], resolve, host);
    found.set(pathId, object);
    return object;
  };
  return resolve;
};

const walk = async (
  path: ObjectPath | undefined,
  resolve: Resolve,
  host: Host,
): Promise<HostObject | null> => {
  switch (path?.ObjectPathType) {
    case PathType.root:
      return host.root;
    case PathType.service:
      return host.service(path.Name);
    case PathType.reference:
      return host.references.find(path.Name);
    case PathType.null:
      return null;
    case PathType.method:
      return member(path, resolve, host, inTypeScript(path.Name));
    case PathType.indexer:
      return member(path, resolve, host, "getItem");
    case PathType.property: {
      const parent = await parentOf(path, resolve);
      if (parent === null) return null;
      const name = inTypeScript(path.Name);
      return objectIn(await host.members.read(parent, name), parent, name);
    }
    default:
      throw new HostError("InvalidObjectPath", `There is no object path ${JSON.stringify(path)}.`);
  }
};

const member = async (
  path: ObjectPath,
  resolve: Resolve,
  { members }: Host,
  name: string,
): Promise<HostObject | null> => {
  const parent = await parentOf(path, resolve);
  if (parent === null) return null;
  const given = await readArguments(path.ArgumentInfo, resolve);
  return objectIn(await members.call(parent, name, given), parent, name);
};

const parentOf = async (path: ObjectPath, resolve: Resolve): Promise<HostObject | null> => {
  if (path.ParentObjectPathId === undefined) {
    throw new HostError("InvalidObjectPath", `The path to ${path.Name} has no parent.`);
  }
  return resolve(path.ParentObjectPathId);
};

const objectIn = (answer: Answer, parent: HostObject, name: string): HostObject | null => {
  if (answer === null || isHostObject(answer)) return answer;
  throw new Error(`${parent.className}.${name} gave a plain value where an object goes`);
};
