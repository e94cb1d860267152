import { type Language } from "../../src/i18n";

/** What `npm start` prints around the example's summary. */
interface StartWords {
  readonly building: string;
  readonly ready: (url: string) => string;
  readonly inExcel: string;
  readonly stop: string;
  readonly stopped: string;
}

const sv: StartWords = {
  building: "Bygger tillägget och arbetsbänken …",
  ready: (url) => `Arbetsbänken (inbyggd värd – inte Excel): ${url}
Bara den här datorn når den, och inget lämnar datorn. Välj ett exempel eller släpp en .xlsx eller .delfin.json på sidan.`,
  inExcel: `I riktiga Excel (inte prövat ännu): npm run excel serverar tillägget; läs in dist/add-in/manifest.xml.
Steg för Windows, Mac och webben: docs/excel.md.`,
  stop: "Avsluta med Ctrl+C.",
  stopped: "Arbetsbänken är avslutad.",
};

const en: StartWords = {
  building: "Building the add-in and the workbench …",
  ready: (url) => `The workbench (embedded host – not Excel): ${url}
Only this computer reaches it, and nothing leaves the computer. Choose an example, or drop an .xlsx or .delfin.json on the page.`,
  inExcel: `In real Excel (not tried yet): npm run excel serves the add-in; sideload dist/add-in/manifest.xml.
Steps for Windows, Mac and the web: docs/excel.md.`,
  stop: "End it with Ctrl+C.",
  stopped: "The workbench has ended.",
};

const WORDS: Readonly<Record<Language, StartWords>> = { sv, en };

export function startWords(language: Language): StartWords {
  return WORDS[language];
}
