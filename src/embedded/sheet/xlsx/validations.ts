import { type DataValidation } from "@cj-tech-master/excelts";
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { areaText, readAddress } from "../model/address";
import { areaOf, irange } from "../model/irange";

const TYPES = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const;

const ERROR_STYLES: readonly (readonly [string, DataValidationErrorStyle])[] = [
  ["stop", DataValidationErrorStyle.STOP],
  ["warning", DataValidationErrorStyle.WARNING],
  ["information", DataValidationErrorStyle.INFO],
];

/** Excel's day 0, in milliseconds of the machine's time. */
const EPOCH = -25_569;
const DAY = 86_400_000;

type Formulae = Extract<DataValidation, { formulae: unknown }>["formulae"];

/** A validation of a file as a rule of Univer; undefined where it allows anything. */
export function univerRule(
  address: string,
  validation: DataValidation,
  uid: string,
): IDataValidationRule | undefined {
  if (validation.type === "any") return undefined;
  const areas = address.replace(/^range:/, "").split(" ");
  const { type, formulae, operator, errorStyle, ...shown } = validation;
  const [formula1, formula2] = formulae.map((formula) => univerFormula(formula, type));
  const style = ERROR_STYLES.find(([name]) => name === errorStyle)?.[1] ?? DataValidationErrorStyle.STOP;
  return {
    uid,
    type: TYPES[type],
    ranges: areas.flatMap((text) => readAddress(text)?.area ?? []).map(irange),
    ...(operator === undefined ? {} : { operator: operators[operator] }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    errorStyle: style,
    // An arrow beside the cell's own text, as in Excel.
    renderMode: DataValidationRenderMode.ARROW,
    ...shown,
  };
}

const operators: Readonly<Record<string, DataValidationOperator>> &
  Record<NonNullable<Extract<DataValidation, { formulae: unknown }>["operator"]>, DataValidationOperator> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** The words of a list stand in quotes in the file; cells and formulas get Univer's equals sign. */
function univerFormula(formula: Formulae[number], type: keyof typeof TYPES): string {
  if (typeof formula === "object") return String(Math.round(formula.getTime() / DAY - EPOCH));
  if (typeof formula === "number") return String(formula);
  const words = /^"(.*)"$/.exec(formula)?.[1];
  if (type === "list" && words !== undefined) return words;
  return Number.isNaN(Number(formula)) ? `=${formula}` : formula;
}

/** A rule of Univer as the validations of a file, which keeps dates in the library's own form; none where the file format has no such kind. */
export function fileValidations(
  rule: ISheetDataValidationRule,
  dateOf: (serial: number) => Date,
): readonly { readonly address: string; readonly validation: DataValidation }[] {
  const type = Object.keys(TYPES).find((key): key is keyof typeof TYPES => key === rule.type);
  if (type === undefined) return [];
  const { formula1, formula2, allowBlank, error, errorTitle, prompt, promptTitle } = rule;
  const formulae = [formula1, formula2].flatMap((formula) =>
    formula === undefined || formula === "" ? [] : [fileFormulaOf(formula, type, dateOf)],
  );
  const validation: DataValidation = {
    type,
    formulae,
    ...(rule.operator === undefined || type === "list" || type === "custom"
      ? {}
      : { operator: rule.operator }),
    ...(allowBlank === undefined ? {} : { allowBlank }),
    ...(error === undefined ? {} : { error }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(promptTitle === undefined ? {} : { promptTitle }),
    showErrorMessage: rule.showErrorMessage ?? true,
    ...(rule.showInputMessage === undefined ? {} : { showInputMessage: rule.showInputMessage }),
    errorStyle: ERROR_STYLES.find(([, style]) => style === rule.errorStyle)?.[0] ?? "stop",
  };
  return rule.ranges.map((range) => ({ address: areaText(areaOf(range)), validation }));
}

function fileFormulaOf(
  formula: string,
  type: keyof typeof TYPES,
  dateOf: (serial: number) => Date,
): Formulae[number] {
  if (formula.startsWith("=")) return formula.slice(1);
  if (type === "list") return `"${formula}"`;
  const number = Number(formula);
  if (Number.isNaN(number)) return formula;
  return type === "date" ? dateOf(number) : number;
}
