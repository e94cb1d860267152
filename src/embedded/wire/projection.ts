import { type HostObject, isHostObject, type Plain } from "./hostObject";
import { plainAnswer } from "./given";
import { identityOf } from "./identity";
import { type Members } from "./members";
import { inProtocol } from "./names";
import { type Query } from "./protocol";
import { type References } from "./references";
import { readSelection, type Selection } from "./selection";

interface Host {
  readonly members: Members;
  readonly references: References;
}

/** What a load answers: the object's identity and the members asked for, one after the other. */
export const load = (object: HostObject, query: Query, host: Host): Promise<Plain> =>
  project(object, readSelection(query), host, query);

const project = async (
  object: HostObject,
  selection: Selection,
  host: Host,
  window: Query = {},
): Promise<Plain> => {
  const identity = identityOf(object, host.references);
  if (object.items === undefined) return { ...identity, ...(await ownMembers(object, selection, host)) };
  return { ...identity, ...(await collection(object, object.items, selection, host, window)) };
};

/** What a collection has itself, `count`, it answers itself; all else is asked of each item. */
const collection = async (
  object: HostObject,
  items: NonNullable<HostObject["items"]>,
  selection: Selection,
  host: Host,
  { Skip = 0, Top }: Query,
): Promise<Record<string, Plain>> => {
  const isOwn = ([name]: [string, Selection]): boolean => Object.hasOwn(object.properties, name);
  const own = { all: false, members: new Map([...selection.members].filter(isOwn)) };
  const ofItems = {
    all: selection.all,
    members: new Map([...selection.members].filter((entry) => !isOwn(entry))),
  };
  const answer = await ownMembers(object, own, host);
  if (!ofItems.all && ofItems.members.size === 0) return answer;
  const shown = (await items()).slice(Skip, Top === undefined ? undefined : Skip + Top);
  const projected: Plain[] = [];
  for (const item of shown) projected.push(await project(item, ofItems, host));
  return { ...answer, _Items: projected };
};

const ownMembers = async (
  object: HostObject,
  { all, members }: Selection,
  host: Host,
): Promise<Record<string, Plain>> => {
  const wanted = new Map([
    ...(all ? (object.scalars ?? []).map((name) => [name, undefined] as const) : []),
    ...members,
  ]);
  const answer: Record<string, Plain> = {};
  for (const [name, below] of wanted) {
    const value = await host.members.read(object, name);
    answer[inProtocol(name)] =
      isHostObject(value) && below !== undefined
        ? await project(value, below, host)
        : plainAnswer(value, `${object.className}.${name}`);
  }
  return answer;
};
