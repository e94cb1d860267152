import { type Language } from "./language";
import { type PaneWords } from "./paneWords";

/** The texts of the task pane in one language, fetched when they are first asked for: hardly anybody reads both. */
export async function loadPaneWords(language: Language): Promise<PaneWords> {
  switch (language) {
    case "sv":
      return (await import(/* webpackChunkName: "words-sv" */ "./sv/pane")).pane;
    case "en":
      return (await import(/* webpackChunkName: "words-en" */ "./en/pane")).pane;
  }
}
