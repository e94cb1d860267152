import { functionResults } from "./en/functionResults";
import { functionWords } from "./functionWords";
import { functionTexts } from "./sv/functionTexts";

/** The id of a custom function that has its texts. */
export type FunctionId = keyof typeof functionTexts;

/** A custom function in Swedish, and what it gives in both languages. */
export interface FunctionHelp {
  readonly description: string;
  readonly result: { readonly sv: string; readonly en: string };
  /** By the argument's name in the code. */
  readonly parameters: ReadonlyMap<string, { readonly name: string; readonly description: string }>;
}

/** The texts of a function; undefined for an id without any. */
export function functionHelp(id: string): FunctionHelp | undefined {
  const texts = valueOf(functionTexts, id);
  const english = valueOf(functionResults, id);
  if (texts === undefined || english === undefined) return undefined;
  const names = functionWords("sv").arguments;
  const parameters = Object.entries(texts.parameters).map(
    ([argument, description]) => [argument, { name: valueOf(names, argument) ?? "", description }] as const,
  );
  return {
    description: texts.description,
    result: { sv: texts.result, en: english },
    parameters: new Map(parameters),
  };
}

function valueOf<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
