import { inTypeScript } from "./names";
import { type Query } from "./protocol";

/** What a load asks of an object: all its plain members, or these, each with what is asked of it in turn. */
export interface Selection {
  readonly all: boolean;
  readonly members: ReadonlyMap<string, Selection>;
}

/** `["name", "format/fill/color"]` as a tree. A collection's own `items` is not a step: what is asked goes to each item. */
export const readSelection = ({ Select = [], Expand = [] }: Query): Selection => {
  const asked = [...Select, ...Expand.map((path) => `${path}/${ALL}`)].map(steps);
  return treeOf(asked.length === 0 ? [[]] : asked);
};

const ALL = "*";

const steps = (path: string): readonly string[] =>
  path
    .split(/[/.]/)
    .map((step) => inTypeScript(step.trim()))
    .filter((step) => step !== "" && step !== "items" && step !== ALL);

const treeOf = (paths: readonly (readonly string[])[]): Selection => {
  const below = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of paths) {
    if (first === undefined) continue;
    below.set(first, [...(below.get(first) ?? []), rest]);
  }
  return {
    all: paths.some((path) => path.length === 0),
    members: new Map([...below].map(([name, rest]) => [name, treeOf(rest)])),
  };
};
