import { formatDecimal, functionWords, type Language } from "../i18n";
import { Decimal, MAX_ORE, numberInCell, writeDecimal } from "../money";
import { type Filled } from "./cells/content";
import { type CellProblem, type Expected, type Place } from "./cells/problem";

const LONGEST_QUOTE = 40;

/** The sentence for a problem: which argument, what it is, and what to write. */
export function sentence(problem: CellProblem, language: Language): string {
  const { arguments: names, sentences } = functionWords(language);
  switch (problem.code) {
    case "missing":
      return sentences.missing(placeName(problem.at, language), write(problem.expected, language));
    case "notAllowed":
      return sentences.notAllowed(
        placeName(problem.at, language),
        shown(problem.value, language),
        instead(problem.value, problem.expected, language),
      );
    case "notFound":
      return sentences.notFound(
        placeName(problem.at, language),
        shown(problem.value, language),
        write(problem.expected, language),
      );
    case "errorValue":
      return sentences.errorValue(placeName(problem.at, language), problem.error);
    case "severalCells":
      return sentences.severalCells(names[problem.argument], problem.rows, problem.columns);
    case "wrongOrder":
      return sentences.wrongOrder(problem.start, problem.end);
    case "differentLengths":
      return sentences.differentLengths(
        names[problem.first],
        problem.firstCells,
        names[problem.second],
        problem.secondCells,
      );
    case "noAnswer":
      return problem.because[language];
    case "noWeight":
      return sentences.noWeight(names[problem.argument]);
    case "amountOutOfRange":
      return sentences.amountOutOfRange(formatDecimal(String(MAX_ORE / 100), language));
  }
}

function placeName({ argument, cell }: Place, language: Language): string {
  const { arguments: names, place } = functionWords(language);
  return cell === undefined ? names[argument] : place(names[argument], cell.row, cell.column);
}

function shown(value: Filled, language: Language): string {
  const { flags, other } = functionWords(language);
  switch (value.is) {
    case "number":
      return numberText(value.number, language);
    case "text":
      return `"${value.text.length > LONGEST_QUOTE ? `${value.text.slice(0, LONGEST_QUOTE)}…` : value.text}"`;
    case "flag":
      return value.flag ? flags.yes : flags.no;
    case "other":
      return other;
  }
}

const LARGEST_WRITTEN_OUT = 1e15;

function numberText(number: number, language: Language): string {
  const plain = Math.abs(number) < LARGEST_WRITTEN_OUT && (number === 0 || Math.abs(number) > 1e-9);
  return plain ? formatDecimal(numberInCell(number), language) : String(number);
}

/** What to write in place of the value: for a share typed in percent without the sign, the same share. */
function instead(value: Filled, expected: Expected, language: Language): string {
  if (expected.kind !== "share" || value.is !== "number") return write(expected, language);
  const decimal = new Decimal(numberInCell(value.number));
  const fraction = decimal.div(100);
  if (decimal.lte(expected.most) || fraction.gt(expected.most)) return write(expected, language);
  return functionWords(language).expected.sameShare(
    formatDecimal(writeDecimal(fraction), language),
    numberText(value.number, language),
  );
}

function write(expected: Expected, language: Language): string {
  const words = functionWords(language).expected;
  const decimal = (text: string | number): string => formatDecimal(String(text), language);
  switch (expected.kind) {
    case "amount":
    case "amountFromZero":
    case "flag":
    case "text":
    case "unit":
    case "date":
    case "month":
      return words[expected.kind];
    case "share":
      return words.share(decimal(expected.least), decimal(expected.most));
    case "whole":
      return words.whole(decimal(expected.least), decimal(expected.most));
    case "number":
      return words.number(
        expected.above === undefined ? undefined : decimal(expected.above),
        expected.most === undefined ? undefined : decimal(expected.most),
      );
    case "choice":
      return words.choice(expected.words[language]);
  }
}
