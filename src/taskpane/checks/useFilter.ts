import { useEffect, useMemo, useState } from "react";
import { type ScreenProps } from "../book";
import { type Verdicts, verdictsOf } from "../verdicts";
import { type Choice, countOf, sheetOf, verdictsOn } from "./filter";

/** Whether the whole workbook is meant, or the sheet that the user is on. */
export type Scope = "book" | "sheet";

export interface Filter {
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly scope: Scope;
  readonly setScope: (scope: Scope) => void;
  /** The sheet that the user is on; undefined until Excel has told. */
  readonly sheet: string | undefined;
  /** Everything found of the workbook. */
  readonly all: Verdicts;
  /** What of it lies within the scope. */
  readonly within: Verdicts;
  /** How many of that are shown. */
  readonly count: number;
}

/** Which findings the user wants to see. */
export function useFilter({ book, actions: { watchCell } }: ScreenProps): Filter {
  const [choice, choose] = useState<Choice>("all");
  const [scope, setScope] = useState<Scope>("book");
  const [sheet, setSheet] = useState<string>();

  useEffect(
    () =>
      watchCell((cell) => {
        setSheet(sheetOf(cell));
      }),
    [watchCell],
  );

  const all = useMemo(() => verdictsOf(book), [book]);
  const within = useMemo(
    () => (scope === "book" || sheet === undefined ? all : verdictsOn(sheet, book)),
    [scope, sheet, all, book],
  );
  return { choice, choose, scope, setScope, sheet, all, within, count: countOf(choice, within) };
}
