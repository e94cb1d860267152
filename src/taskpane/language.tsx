import { createContext, type ReactNode, use, useMemo } from "react";
import { type Language, type PaneWords } from "../i18n";
import { type Formats, formatsIn } from "./formats";

/** The words of the pane by the language it is shown in, and numbers by the language of the workbook's content. */
export interface Pane {
  readonly language: Language;
  readonly words: PaneWords;
  readonly formats: Formats;
}

const PaneContext = createContext<Pane | undefined>(undefined);

export interface PaneLanguageProps {
  readonly language: Language;
  /** In that language. */
  readonly words: PaneWords;
  /** How numbers and dates are written; Excel's own setting. */
  readonly numbers: Language;
  readonly children: ReactNode;
}

/** Gives every screen within it its words and its formats. */
export function PaneLanguage({ language, words, numbers, children }: PaneLanguageProps) {
  const pane = useMemo(
    () => ({ language, words, formats: formatsIn(numbers, language) }),
    [language, words, numbers],
  );
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** The words and formats of the pane that a component stands in. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === undefined) throw new Error("usePane stands outside PaneLanguage");
  return pane;
}
