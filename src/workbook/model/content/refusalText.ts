import { type CellForm, CHOICES, type Language, sheetName } from "../../layout";

/** Characters that Excel shows of such a text. */
const LONGEST = 255;

/** What Excel says where a cell does not take what was typed: what belongs there, and what to write. */
export function refusalText(form: CellForm, language: Language): string {
  const text = TEXTS[language];
  switch (form.type) {
    case "choice":
    case "openChoice":
    case "yesNo":
      return choiceText(form, language);
    case "reference":
      return text.reference(form.refersTo === undefined ? "" : sheetName(form.refersTo, language));
    case "share":
      return text.share + text.range(form, (share) => `${share * 100} %`) + text.shareExample;
    case "count":
      return text.count + text.range(form, String) + text.countExample;
    case "date":
      return text.date;
    case "month":
      return text.month;
    default:
      return text.number + text.range(form, String) + text.numberExample;
  }
}

/** With all the words where they fit. */
function choiceText({ type, choices }: CellForm, language: Language): string {
  const list = type === "yesNo" ? CHOICES.yesNo : choices === undefined ? [] : CHOICES[choices];
  const { choice, choices: named } = TEXTS[language];
  const full = named(list.map(({ word }) => word[language]).join(", "));
  return full.length > LONGEST ? choice : full;
}

type Limits = Pick<CellForm, "least" | "most">;

interface RefusalWords {
  readonly choice: string;
  readonly choices: (words: string) => string;
  readonly reference: (sheet: string) => string;
  readonly number: string;
  readonly numberExample: string;
  readonly share: string;
  readonly shareExample: string;
  readonly count: string;
  readonly countExample: string;
  readonly date: string;
  readonly month: string;
  readonly range: (limits: Limits, shown: (limit: number) => string) => string;
}

const sv: RefusalWords = {
  choice: "Välj ett av orden i cellens lista (pilen i cellens högra kant).",
  choices: (words) => `Välj i cellens lista, eller skriv ett av orden: ${words}.`,
  reference: (sheet) =>
    `Det står inte på bladet ${sheet}. Skriv ett kortnamn därifrån, eller lägg till raden där.`,
  number: "Här ska stå ett tal",
  numberExample: ", med siffror och utan ord. Skriv till exempel 1 234,50.",
  share: "Här ska stå en andel",
  shareExample: ". Skriv till exempel 25 %.",
  count: "Här ska stå ett helt tal",
  countExample: ". Skriv till exempel 3.",
  date: "Här ska stå ett datum som år-månad-dag. Skriv till exempel 2025-03-31.",
  month: "Här ska stå en månad som år-månad. Skriv till exempel 2025-03.",
  range: ({ least, most }, shown) => {
    if (least !== undefined && most !== undefined) return ` från ${shown(least)} till ${shown(most)}`;
    return `${least === undefined ? "" : `, minst ${shown(least)}`}${most === undefined ? "" : `, högst ${shown(most)}`}`;
  },
};

const en: RefusalWords = {
  choice: "Choose one of the words in the cell's list (the arrow at its right edge).",
  choices: (words) => `Choose from the cell's list, or write one of the words: ${words}.`,
  reference: (sheet) =>
    `It is not on the sheet ${sheet}. Write a short name from there, or add the row there.`,
  number: "A number belongs here",
  numberExample: ", in figures and without words. Write 1234.50, for example.",
  share: "A share belongs here",
  shareExample: ". Write 25%, for example.",
  count: "A whole number belongs here",
  countExample: ". Write 3, for example.",
  date: "A date belongs here, as year-month-day. Write 2025-03-31, for example.",
  month: "A month belongs here, as year-month. Write 2025-03, for example.",
  range: ({ least, most }, shown) => {
    if (least !== undefined && most !== undefined) return ` from ${shown(least)} to ${shown(most)}`;
    return `${least === undefined ? "" : `, ${shown(least)} or more`}${most === undefined ? "" : `, ${shown(most)} or less`}`;
  },
};

const TEXTS: Readonly<Record<Language, RefusalWords>> = { sv, en };
