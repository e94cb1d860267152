import { createContext, type ReactNode, use, useMemo } from "react";
import { type Language, type PaneWords, paneWords } from "../i18n";
import { type Formats, formatsIn } from "./formats";

/** The words of the pane by the language it is shown in, and numbers by the language of the workbook's content. */
export interface Pane {
  readonly language: Language;
  readonly words: PaneWords;
  readonly formats: Formats;
}

const PaneContext = createContext<Pane>(paneIn("sv", "sv"));

export interface PaneLanguageProps {
  readonly language: Language;
  /** How numbers and dates are written; Excel's own setting. */
  readonly numbers: Language;
  readonly children: ReactNode;
}

/** Gives every screen within it its words and its formats. */
export function PaneLanguage({ language, numbers, children }: PaneLanguageProps) {
  const pane = useMemo(() => paneIn(language, numbers), [language, numbers]);
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** The words and formats of the pane that a component stands in. */
export function usePane(): Pane {
  return use(PaneContext);
}

function paneIn(language: Language, numbers: Language): Pane {
  return { language, words: paneWords(language), formats: formatsIn(numbers) };
}
