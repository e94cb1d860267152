import { type Call } from "../../src/law";
import { CALL_BOUNDS } from "../../src/law/callBounds";
import { CALLS } from "../../src/law";

/** A file's call settled against a text that decides the given terms, and how many of its values gave way. */
export function settleAll(inline: Call, terms: Call): { readonly call: Call; readonly conflicts: number } {
  const [known] = CALLS;
  if (known === undefined) throw new Error("no call is known");
  const text = { ...known, terms, readings: [] };
  return CALL_BOUNDS.reduce<{ readonly call: Call; readonly conflicts: number }>(
    ({ call, conflicts }, { settle }) => {
      const settled = settle(call, text);
      return { call: settled.call, conflicts: conflicts + (settled.conflict ? 1 : 0) };
    },
    { call: inline, conflicts: 0 },
  );
}
