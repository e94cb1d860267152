import { type Call } from "./call";
import { CALL_BOUNDS, type CallConflict, type CallField, type OpenBound } from "./callBounds";
import { knownCall } from "./calls";
import { type KnownCall } from "./calls/knownCall";
import { type Citation } from "./citation";

/** Where a bound of the call in use comes from; the citation is the call's, where its text sets the bound. */
export interface BoundSource {
  readonly field: CallField;
  readonly from: "file" | "callText";
  readonly citation?: Citation;
}

export interface EffectiveCall {
  /** The call to use; empty where the project has none. */
  readonly call: Call;
  readonly known?: KnownCall;
  /** Whether the call's own text was read; if not, the file's values stand unconfirmed. */
  readonly textRead: boolean;
  readonly conflicts: readonly CallConflict[];
  /** Bounds that the text leaves open by contradicting itself; no value is used. */
  readonly open: readonly OpenBound[];
  readonly sources: readonly BoundSource[];
}

/**
 * The call that a project is judged by. A known call's text holds; the file may only be stricter, and a laxer value
 * gives way and is listed. Of a call that is not known the file's values hold.
 */
export function effectiveCall(inline: Call | undefined): EffectiveCall {
  const file = inline ?? {};
  const known = file.id === undefined ? undefined : knownCall(file.id);
  if (known === undefined) {
    const sources = CALL_BOUNDS.filter(({ isSet }) => isSet(file)).map(
      ({ field }) => ({ field, from: "file" }) as const,
    );
    return { call: file, textRead: false, conflicts: [], open: [], sources };
  }
  let call: Call = file;
  const conflicts: CallConflict[] = [];
  const open: OpenBound[] = [];
  const sources: BoundSource[] = [];
  for (const { field, settle } of CALL_BOUNDS) {
    const settled = settle(call, known);
    call = settled.call;
    if (settled.conflict) conflicts.push(settled.conflict);
    if (settled.open) open.push(settled.open);
    if (settled.from === "callText") sources.push({ field, from: "callText", citation: known.citation });
    if (settled.from === "file") sources.push({ field, from: "file" });
  }
  return {
    call: withoutConfirmedGuesses(call, sources),
    known,
    textRead: known.verified === "read",
    conflicts,
    open,
    sources,
  };
}

/** A field that the call's text sets is no guess any more. */
function withoutConfirmedGuesses(call: Call, sources: readonly BoundSource[]): Call {
  const { assumed, ...rest } = call;
  if (assumed === undefined) return call;
  const confirmed = new Set(
    sources.filter(({ from }) => from === "callText").map(({ field }) => topField(field)),
  );
  const still = assumed.filter((name) => !confirmed.has(name));
  return still.length === 0 ? rest : { ...rest, assumed: still };
}

/** "transnationalShare.min" → "transnationalShare". */
function topField(field: CallField): string {
  const dot = field.indexOf(".");
  return dot < 0 ? field : field.slice(0, dot);
}
