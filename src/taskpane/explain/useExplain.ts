import { useEffect, useMemo, useState } from "react";
import { type Explanation } from "../../scenarios";
import { cellMeanings, type CellMeanings } from "../../workbook/model";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { type Answer, cellAnswer } from "./answer";

/** The figures that people ask about first; those that a project has none of are left out. */
const KEY_FIGURES = [
  "totals.total",
  "financing.grant",
  "financing.coFinancing",
  "cashFlow.liquidityNeed",
  "totals.indirect",
] as const;
const MOST_FIGURES = 4;

export interface ExplainState {
  /** What the user has selected in Excel; undefined until Excel has told. */
  readonly cell: string | undefined;
  /** The figure that was chosen in the pane, in place of the cell. */
  readonly figure: string | undefined;
  readonly answer: Answer | undefined;
  readonly figures: readonly { readonly name: string; readonly explanation: Explanation }[];
  readonly chooseFigure: (name: string) => void;
  readonly backToCell: () => void;
  /** The cell that shows a figure or holds an input. */
  readonly cellOf: (explanation: Explanation) => string | undefined;
}

/** What the pane explains: the selected cell, until a figure is chosen; and again once another cell is selected. */
export function useExplain({ book, actions: { watchCell } }: ScreenProps): ExplainState {
  const pane = usePane();
  const [cell, setCell] = useState<string>();
  const [figure, setFigure] = useState<string>();

  useEffect(
    () =>
      watchCell((selected) => {
        setCell(selected);
        setFigure(undefined);
      }),
    [watchCell],
  );

  const meanings = useMemo((): CellMeanings => cellMeanings(book), [book]);
  const figures = useMemo(
    () =>
      KEY_FIGURES.flatMap((name) => {
        const explanation = meanings.explain(name);
        return explanation === undefined ? [] : [{ name, explanation }];
      }).slice(0, MOST_FIGURES),
    [meanings],
  );
  const answer = useMemo((): Answer | undefined => {
    if (figure !== undefined) {
      const explanation = meanings.explain(figure);
      if (explanation !== undefined) return { explanation, sentences: [] };
    }
    const meaning = cell === undefined ? undefined : meanings.at(cell);
    return meaning === undefined ? undefined : cellAnswer(meaning, book, meanings, pane);
  }, [figure, cell, meanings, book, pane]);

  return {
    cell,
    figure,
    answer,
    figures,
    chooseFigure: setFigure,
    backToCell: () => {
      setFigure(undefined);
    },
    cellOf: meanings.placeOf,
  };
}
