import { type Language } from "../../i18n";

/** Every text of the workbench's own page; what the add-in says comes from the add-in. */
export interface PageWords {
  readonly host: string;
  readonly hostMeaning: string;
  readonly file: string;
  readonly open: string;
  readonly openTip: string;
  readonly save: string;
  readonly saveTip: string;
  readonly example: string;
  readonly chooseExample: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly commands: string;
  readonly pane: string;
  readonly reloadPane: string;
  readonly closePane: string;
  readonly newBook: string;
  readonly charts: string;
  readonly shownInExcel: string;
  readonly drop: string;
  readonly close: string;
  readonly opening: (name: string) => string;
  readonly saving: string;
  readonly running: (command: string) => string;
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly refused: (name: string) => string;
  readonly unknownKind: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly failed: (reason: string) => string;
}

const sv: PageWords = {
  host: "inbyggd värd – inte Excel",
  hostMeaning:
    "Tillägget körs här utan Excel. Bladen räknas av en annan kalkylmotor; kontrollera i Excel innan ni ansöker.",
  file: "Arkiv",
  open: "Öppna",
  openTip:
    "Öppna en arbetsbok (.xlsx) eller en projektfil (.delfin.json) från den här datorn. Filen lämnar den inte.",
  save: "Spara",
  saveTip: "Spara bladen som en arbetsbok (.xlsx) bland hämtade filer.",
  example: "Exempel",
  chooseExample: "Välj ett exempel",
  edit: "Redigera",
  undo: "Ångra",
  redo: "Gör om",
  language: "Språk",
  theme: "Utseende",
  themes: { system: "som datorn", light: "ljust", dark: "mörkt" },
  commands: "Kommandon",
  pane: "Delfin",
  reloadPane: "Läs in fönstret igen",
  closePane: "Stäng fönstret",
  newBook: "Ny bok",
  charts: "Diagram",
  shownInExcel: "visas i Excel",
  drop: "Släpp filen för att öppna den",
  close: "Stäng",
  opening: (name) => `Öppnar ${name} …`,
  saving: "Sparar …",
  running: (command) => `${command} …`,
  opened: (name) => `${name} är öppnad.`,
  saved: (name) => `${name} är sparad bland hämtade filer.`,
  refused: (name) => `${name} gick inte att öppna. Boken som var öppen är kvar.`,
  unknownKind: "Välj en arbetsbok (.xlsx) eller en projektfil (.delfin.json).",
  tooLarge: (megabytes) => `Filen är större än ${megabytes} MB.`,
  failed: (reason) => `Det gick inte: ${reason}`,
};

const en: PageWords = {
  host: "embedded host – not Excel",
  hostMeaning:
    "The add-in runs here without Excel. The sheets are calculated by another engine; check in Excel before you apply.",
  file: "File",
  open: "Open",
  openTip:
    "Open a workbook (.xlsx) or a project file (.delfin.json) of this computer. The file does not leave it.",
  save: "Save",
  saveTip: "Save the sheets as a workbook (.xlsx) among your downloads.",
  example: "Example",
  chooseExample: "Choose an example",
  edit: "Edit",
  undo: "Undo",
  redo: "Redo",
  language: "Language",
  theme: "Appearance",
  themes: { system: "as the computer", light: "light", dark: "dark" },
  commands: "Commands",
  pane: "Delfin",
  reloadPane: "Load the pane again",
  closePane: "Close the pane",
  newBook: "New book",
  charts: "Charts",
  shownInExcel: "shown in Excel",
  drop: "Drop the file to open it",
  close: "Close",
  opening: (name) => `Opening ${name} …`,
  saving: "Saving …",
  running: (command) => `${command} …`,
  opened: (name) => `${name} is open.`,
  saved: (name) => `${name} is saved among your downloads.`,
  refused: (name) => `${name} could not be opened. The book that was open is still here.`,
  unknownKind: "Choose a workbook (.xlsx) or a project file (.delfin.json).",
  tooLarge: (megabytes) => `The file is larger than ${megabytes} MB.`,
  failed: (reason) => `It did not work: ${reason}`,
};

const WORDS: Readonly<Record<Language, PageWords>> = { sv, en };

export function pageWords(language: Language): PageWords {
  return WORDS[language];
}
