import {
  type ILanguagePack,
  type ILocales,
  type LanguageValue,
  LocaleType,
  mergeLocales,
} from "@univerjs/core";
import dataValidation from "@univerjs/data-validation/locale/en-US";
import design from "@univerjs/design/locale/en-US";
import docs from "@univerjs/docs-ui/locale/en-US";
import conditionalFormats from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import validationLists from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validation from "@univerjs/sheets-data-validation/locale/en-US";
import formulaBar from "@univerjs/sheets-formula-ui/locale/en-US";
import formulas from "@univerjs/sheets-formula/locale/en-US";
import numberFormats from "@univerjs/sheets-numfmt-ui/locale/en-US";
import tables from "@univerjs/sheets-table-ui/locale/en-US";
import tableCore from "@univerjs/sheets-table/locale/en-US";
import grid from "@univerjs/sheets-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import { type Language } from "../../../i18n";
import { SWEDISH } from "./swedish";

const ENGLISH = mergeLocales(
  design,
  ui,
  docs,
  sheets,
  grid,
  formulas,
  formulaBar,
  numberFormats,
  conditionalFormats,
  dataValidation,
  validation,
  validationLists,
  tableCore,
  tables,
);

/** Names that Univer's own English lacks, and would show as keys. */
const LACKING = {
  "sheets-formula": {
    progress: {
      analyzing: "Calculating …",
      calculating: "Calculating …",
      "array-analysis": "Calculating …",
      "array-calculation": "Calculating …",
      done: "Calculated",
    },
  },
};

/** Univer ships no Swedish: what a user of the workbench meets is translated here, the rest stays English. */
const SWEDISH_LOCALE = "svSE";

export const LOCALES: ILocales = {
  [LocaleType.EN_US]: overlaid(ENGLISH, LACKING),
  [SWEDISH_LOCALE]: overlaid(ENGLISH, SWEDISH),
};

/** Univer's name of the language. */
export function gridLocale(language: Language): string {
  return language === "sv" ? SWEDISH_LOCALE : LocaleType.EN_US;
}

/** Texts with some of them replaced; mergeLocales would replace whole branches. */
function overlaid(texts: ILanguagePack, others: ILanguagePack): ILanguagePack {
  const replaced = Object.entries(others).map(([key, other]): [string, LanguageValue] => {
    const text = texts[key];
    return [key, isPack(text) && isPack(other) ? overlaid(text, other) : other];
  });
  return { ...texts, ...Object.fromEntries(replaced) };
}

function isPack(value: LanguageValue | undefined): value is ILanguagePack {
  return typeof value === "object" && !Array.isArray(value);
}
