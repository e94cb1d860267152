/** What a computer has of its own: a clock, chance, a language and a time zone. */
const SURROUNDINGS: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [globalThis, ["Date", "Intl"]],
  [Math, ["random"]],
  [performance, ["now"]],
  [String.prototype, ["localeCompare", "toLocaleLowerCase", "toLocaleUpperCase"]],
  [Number.prototype, ["toLocaleString"]],
  [BigInt.prototype, ["toLocaleString"]],
  [Array.prototype, ["toLocaleString"]],
];

/** What the work gives where none of the computer's own surroundings can be asked: each of them throws. */
export function withoutClockOrLocale<Result>(work: () => Result): Result {
  const restore = SURROUNDINGS.flatMap(([owner, names]) => names.map((name) => forbid(owner, name)));
  try {
    return work();
  } finally {
    for (const back of restore) back();
  }
}

function forbid(owner: object, name: string): () => void {
  const usual = Object.getOwnPropertyDescriptor(owner, name) ?? { configurable: true };
  Object.defineProperty(owner, name, {
    configurable: true,
    get: () => {
      throw new Error(`${name} was asked for`);
    },
  });
  return () => {
    Reflect.deleteProperty(owner, name);
    if ("value" in usual || "get" in usual) Object.defineProperty(owner, name, usual);
  };
}
