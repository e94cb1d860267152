/*
 * What can be wrong with a project file. A problem carries facts, never words: the sentences stand in `i18n`.
 * Paths read `staff[3].workload`, counted from 0; the path of the file as a whole is "".
 */

/** What a field may hold; numbers in the field's own unit. */
export type Expected =
  | { readonly kind: "text" | "scalar" | "id" | "flag" | "date" | "month" | "list" | "object" | "amounts" }
  | { readonly kind: "decimal"; readonly range: NumberRange; readonly decimals: number }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

/** From `min` (or anything above it) up to and including `max`. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly aboveMin?: true;
}

/** What to write in the place of a value, as it would stand in the file, and what that stands for (`120 %`). */
export interface Suggestion {
  readonly write: string;
  readonly meaning?: string;
}

/** Another field of the same line, which makes this one required or unwanted. */
export interface Condition {
  readonly field: string;
  readonly value: string;
}

/** Where the text of a file stops being JSON; lines and columns count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What JSON allows where the text goes wrong; "character" is one inside a text. */
export type JsonPart = "value" | "fieldName" | "colon" | "commaOrClose" | "character" | "end";

/** Why bytes are no project file: a zip (.xlsx) or other binary file, or text of another encoding than UTF-8. */
type ForeignForm = "workbook" | "binary" | "encoding";

interface AtPath {
  readonly path: string;
}

interface WithValue extends AtPath {
  /** The value as given, shown: cut, and control characters escaped. */
  readonly value: string;
}

/** The parameters of every problem, by its code. */
interface ProblemParameters {
  readonly fileTooLarge: AtPath & { readonly bytes: number; readonly limit: number };
  readonly emptyFile: AtPath;
  readonly foreignForm: AtPath & { readonly form: ForeignForm };
  readonly tooDeep: AtPath & TextPlace & { readonly limit: number };
  readonly jsonSyntax: AtPath & TextPlace & { readonly found?: string; readonly expected: JsonPart };
  readonly repeatedField: AtPath;
  readonly wrongVersion: WithValue & { readonly version: number };
  readonly missing: AtPath & { readonly expected: Expected; readonly condition?: Condition };
  readonly nullValue: AtPath & { readonly expected: Expected };
  readonly notAllowed: WithValue & { readonly expected: Expected; readonly suggestion?: Suggestion };
  readonly unknownField: AtPath & {
    /** The path of the object that has the field. */
    readonly object: string;
    readonly nearest?: string;
    readonly known: readonly string[];
  };
  readonly unwantedField: WithValue & { readonly condition: Condition };
  readonly noAlternative: AtPath & { readonly alternatives: readonly (readonly string[])[] };
  readonly severalAlternatives: AtPath & {
    readonly given: readonly string[];
    readonly alternatives: readonly (readonly string[])[];
  };
  readonly keyByMonth: WithValue;
  readonly emptyList: AtPath;
  readonly repeatedId: WithValue & { readonly first: string };
  readonly unknownReference: WithValue & { readonly list: string; readonly nearest?: string };
  readonly wrongOrder: WithValue & { readonly before: string; readonly earlier: string };
  readonly outsideProject: WithValue & { readonly start: string; readonly end: string };
  readonly projectTooLong: AtPath & { readonly months: number; readonly limit: number };
  readonly overlappingPhases: AtPath & { readonly other: string };
  readonly weightsTooLarge: WithValue & { readonly limit: number };
}

export type ProblemCode = keyof ProblemParameters;

/** One mistake of a project file; with a code as type argument, mistakes of that code. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly [Each in Code]: { readonly code: Each } & ProblemParameters[Each];
}[Code];
