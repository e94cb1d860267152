import { type Bilingual } from "../../../law";
import { type Expected } from "../../../project-file";

/*
 * What can be wrong with the input of a workbook. A problem carries facts, never words: the sentences stand in `i18n`.
 * Cells read `Personal!E12`; headings and choices come in both languages, as the sheets have them.
 */

/** From `min` (or anything above it) up to and including `max`. */
type NumberRange = Extract<Expected, { readonly kind: "decimal" }>["range"];

/** What a cell may hold; numbers in the cell's own unit, 0.4 for 40 %. */
export type CellExpected =
  | { readonly kind: "text" | "id" | "flag" | "date" | "month" }
  | { readonly kind: "decimal"; readonly range: NumberRange; readonly decimals: number }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly choices: readonly Bilingual[] };

/** Another column of the row or fact, whose value makes this one required or unwanted. */
export interface CellCondition {
  readonly heading: Bilingual;
  readonly value: Bilingual;
}

interface AtCell {
  readonly cell: string;
}

interface AtField extends AtCell {
  /** Heading of the column, or label of the fact. */
  readonly heading: Bilingual;
}

interface WithValue extends AtField {
  /** The value as the cell has it; numbers with a point, dates and months in ISO form. */
  readonly value: string;
}

/** The parameters of every problem, by its code. */
export interface WorkbookProblemParameters {
  /** The workbook has none of our tables. */
  readonly notOurs: object;
  readonly missingTable: {
    readonly table: string;
    readonly sheet: Bilingual;
    readonly headings: readonly Bilingual[];
  };
  readonly missingColumn: AtField;
  readonly missingFact: { readonly name: string; readonly sheet: Bilingual; readonly heading: Bilingual };
  readonly rowBelowTable: AtCell & { readonly table: string };
  readonly errorInCell: AtField & { readonly error: string };
  readonly formulaWithoutResult: AtField & { readonly formula: string };
  readonly missing: AtField & { readonly expected: CellExpected; readonly condition?: CellCondition };
  readonly notAllowed: WithValue & {
    readonly expected: CellExpected;
    /** What was most likely meant, and what it stands for (`120 %`). */
    readonly write?: Bilingual;
    readonly meaning?: string;
  };
  readonly unwanted: WithValue & { readonly condition: CellCondition };
  readonly noAlternative: AtCell & { readonly alternatives: readonly (readonly Bilingual[])[] };
  readonly severalAlternatives: AtCell & { readonly alternatives: readonly (readonly Bilingual[])[] };
  readonly keyByMonth: WithValue;
  readonly emptyTable: AtCell & { readonly table: Bilingual };
  readonly repeatedId: WithValue & { readonly first: string };
  readonly unknownReference: WithValue & { readonly table: Bilingual; readonly nearest?: string };
  readonly ambiguousReference: WithValue & { readonly table: Bilingual; readonly ids: readonly string[] };
  readonly repeatedMonth: WithValue & { readonly first: string };
  readonly wrongOrder: WithValue & { readonly before: Bilingual; readonly earlier: string };
  readonly outsideProject: WithValue & { readonly start: string; readonly end: string };
  readonly projectTooLong: AtField & { readonly months: number; readonly limit: number };
  readonly overlappingPhases: AtCell & { readonly other: string };
  readonly weightsTooLarge: AtCell & { readonly value: string; readonly limit: number };
}

export type WorkbookProblemCode = keyof WorkbookProblemParameters;

/** One mistake in the input of a workbook; with a code as type argument, mistakes of that code. */
export type WorkbookProblem<Code extends WorkbookProblemCode = WorkbookProblemCode> = {
  readonly [Each in Code]: { readonly code: Each } & WorkbookProblemParameters[Each];
}[Code];
