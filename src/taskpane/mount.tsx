import { createRoot } from "react-dom/client";
import { readSetting, saveSetting } from "../excel";
import { type Language, LANGUAGES, loadPaneWords } from "../i18n";
import { App } from "./App";
import { EXCEL } from "./excelHost";
import { brightnessOn } from "./theme";

/** What Office says of where the pane stands. */
export interface Surroundings {
  /** Of Office's own menus, `sv-SE`. */
  readonly displayLanguage: string;
  /** In which numbers and dates are written, `sv-SE`. */
  readonly contentLanguage: string;
  /** Colour of the page, `#FFFFFF`; absent where Office has no themes. */
  readonly background?: string;
}

/** The setting, kept with the workbook, of the language that the reader chose. */
const LANGUAGE_SETTING = "delfin.language";

/** Shows the pane: Swedish for Swedish, English for all others, unless the reader chose. */
export async function mount({ displayLanguage, contentLanguage, background }: Surroundings): Promise<void> {
  const container = document.getElementById("container");
  if (container === null) return;
  const saved = LANGUAGES.find((language) => language === readSetting(LANGUAGE_SETTING));
  const language = saved ?? languageOf(displayLanguage);
  document.documentElement.lang = language;
  const words = await loadPaneWords(language);
  const root = createRoot(container);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = (): void => {
    const brightness = brightnessOn(background, dark.matches);
    document.documentElement.style.colorScheme = brightness;
    root.render(
      <App
        host={EXCEL}
        language={language}
        words={words}
        numbers={languageOf(contentLanguage)}
        brightness={brightness}
        clock={now}
        onLanguage={keep}
      />,
    );
  };
  dark.addEventListener("change", show);
  show();
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("sv") ? "sv" : "en";
}

function keep(language: Language): void {
  document.documentElement.lang = language;
  // A workbook that cannot be written to keeps no setting; the pane has changed its language all the same.
  saveSetting(LANGUAGE_SETTING, language).catch(() => undefined);
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
