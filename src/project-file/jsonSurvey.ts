import { type Token, jsonTokens } from "./jsonTokens";
import { type Step } from "./path";
import { type JsonPart } from "./problem";

/*
 * What `JSON.parse` does not tell: where a text stops being JSON (engines word it differently, some without a place),
 * which field an object has twice (the first would be lost in silence), and how a number stood that reads as infinite.
 */

interface Survey {
  readonly fault?: Fault;
  /** Where lists and objects first stand inside one another deeper than allowed. */
  readonly tooDeepAt?: number;
  /** Fields that stand again in the same object. */
  readonly repeated: readonly (readonly Step[])[];
  readonly infinite: readonly { readonly path: readonly Step[]; readonly source: string }[];
}

interface Fault {
  readonly offset: number;
  /** What stands there; "" at the end of the text. */
  readonly found: string;
  readonly expected: JsonPart;
}

/** What may come next; the last two in an object or list that has just been opened. */
type Next = "value" | "fieldName" | "colon" | "commaOrClose" | "end" | "fieldNameOrClose" | "valueOrClose";

/** A list or object that is open: the step to the value that stands next, and an object's names so far. */
type Open =
  { readonly close: "]"; step: number } | { readonly close: "}"; step: string; readonly names: Set<string> };

/** Walks the text once, up to its first fault. Never throws. */
export function surveyJson(text: string, deepest: number): Survey {
  const open: Open[] = [];
  const repeated: Step[][] = [];
  const infinite: { path: Step[]; source: string }[] = [];
  let tooDeepAt: number | undefined;
  let next: Next = "value";

  const path = (): Step[] => open.map(({ step }) => step);
  const survey = (): Survey => ({ repeated, infinite, ...(tooDeepAt === undefined ? {} : { tooDeepAt }) });
  for (const token of jsonTokens(text)) {
    const inner: Open | undefined = open.at(-1);
    const taken: Next | undefined = step(next, token, inner);
    if (taken === undefined) return { ...survey(), fault: faultAt(token, next) };
    next = taken;
    if (token.kind === "{") open.push({ close: "}", step: "", names: new Set() });
    if (token.kind === "[") open.push({ close: "]", step: 0 });
    if (token.kind === "}" || token.kind === "]") {
      open.pop();
      next = open.length === 0 ? "end" : "commaOrClose";
    }
    if (open.length > deepest) tooDeepAt ??= token.offset;
    if (token.kind === "," && inner?.close === "]") inner.step += 1;
    if (token.kind === "number" && !Number.isFinite(Number(token.source))) {
      infinite.push({ path: path(), source: token.source });
    }
    if (next === "colon" && inner?.close === "}") {
      inner.step = String(JSON.parse(token.source));
      if (inner.names.has(inner.step)) repeated.push(path());
      inner.names.add(inner.step);
    }
  }
  return survey();
}

/** What may follow the token, or undefined where the token may not stand there. */
function step(next: Next, { kind }: Token, inner: Open | undefined): Next | undefined {
  const afterValue = inner === undefined ? "end" : "commaOrClose";
  switch (next) {
    case "value":
    case "valueOrClose":
      if (kind === "{") return "fieldNameOrClose";
      if (kind === "[") return "valueOrClose";
      if (kind === "]" && next === "valueOrClose") return afterValue;
      return kind === "text" || kind === "number" || kind === "word" ? afterValue : undefined;
    case "fieldName":
    case "fieldNameOrClose":
      if (kind === "}" && next === "fieldNameOrClose") return afterValue;
      return kind === "text" ? "colon" : undefined;
    case "colon":
      return kind === ":" ? "value" : undefined;
    case "commaOrClose":
      if (kind === ",") return inner?.close === "}" ? "fieldName" : "value";
      return kind === inner?.close ? afterValue : undefined;
    case "end":
      return kind === "end" ? "end" : undefined;
  }
}

function faultAt({ kind, source, offset }: Token, next: Next): Fault {
  if (kind === "brokenText") return { offset: offset + source.length, found: source, expected: "character" };
  const expected = next === "fieldNameOrClose" ? "fieldName" : next === "valueOrClose" ? "value" : next;
  return { offset, found: source, expected };
}
