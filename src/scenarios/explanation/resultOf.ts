import {
  activeMonths,
  dateOf,
  type DayNumber,
  FULL_MONTH,
  type MonthIndex,
  monthOfYear,
  monthWeight,
  type Span,
} from "../../calendar";
import {
  allocateByLargestRemainder,
  allocateCumulatively,
  compare,
  dividedBy,
  type Exact,
  exact,
  floorToUnit,
  fraction,
  kronor,
  minus,
  ONE,
  type Ore,
  ore,
  plus,
  roundToOre,
  times,
  ZERO,
} from "../../money";
import { type Months, type Operation } from "./operation";

/** The exact result of an operation on the values of its operands. Amounts are in kronor, dates are day numbers. */
export function resultOf(operation: Operation, values: readonly Exact[]): Exact {
  const [first = ZERO, second = ONE] = values;
  switch (operation.kind) {
    case "sum":
      return sum(values, operation.less ?? 0);
    case "product":
      return times(ONE, ...values);
    case "quotient":
      return dividedBy(first, second);
    case "share":
      return second.numerator === 0n ? ZERO : dividedBy(first, second);
    case "power":
      return times(ONE, ...Array.from({ length: wholeOf(second) }, () => first));
    case "same":
      return first;
    case "roundHalfUp":
      return kronor(roundToOre(first));
    case "floorToKrona":
      return kronor(floorToUnit(first, WHOLE_KRONA));
    case "cumulativeDifference":
      return minus(first, second);
    case "smallest":
      return values.reduce((least, value) => (compare(value, least) < 0 ? value : least), first);
    case "notBelowZero":
      return compare(first, ZERO) < 0 ? ZERO : first;
    case "largestRemainder":
      return kronorAt(allocateByLargestRemainder(oreOf(first), values.slice(1)), operation.position);
    case "cumulativeShare":
      return kronorAt(allocateCumulatively(oreOf(first), values.slice(1).map(oreOf)), operation.position);
    case "deepestNegative":
      return minus(
        ZERO,
        values.reduce((least, value) => (compare(value, least) < 0 ? value : least), ZERO),
      );
    case "firstNegative":
      return exact(operation.since + values.findIndex(isNegative));
    case "lastNegative":
      return exact(operation.since + values.findLastIndex(isNegative));
    case "activeMonths":
      return fraction(BigInt(inMonths(operation, first, second, monthWeight)), BigInt(FULL_MONTH));
    case "activeDays":
      return exact(inMonths(operation, first, second, ({ days }) => days));
    case "calendarMonths":
      return exact(activeMonths(spanOf(first, second)).length);
    case "revisionsBy":
      return exact(revisions(first, wholeOf(second), operation.month));
  }
}

const WHOLE_KRONA = ore(100);

/** The largest common denominator is not sought: operands of one sum nearly always share theirs. */
function sum(values: readonly Exact[], less: number): Exact {
  const added = values.length - less;
  return values.reduce(
    (total, value, position) => (position < added ? plus(total, value) : minus(total, value)),
    ZERO,
  );
}

function isNegative(value: Exact): boolean {
  return compare(value, ZERO) < 0;
}

/** A whole number as the number that it is. */
function wholeOf({ numerator, denominator }: Exact): number {
  return Number(numerator / denominator);
}

/** An amount that stands in whole öre. */
function oreOf(amount: Exact): Ore {
  return roundToOre(amount);
}

function kronorAt(parts: readonly Ore[], position: number): Exact {
  return kronor(parts[position] ?? ore(0));
}

function dayOf(value: Exact): DayNumber {
  return wholeOf(value);
}

function spanOf(start: Exact, end: Exact): Span {
  return { start: dateOf(dayOf(start)), end: dateOf(dayOf(end)) };
}

function inMonths(
  { first, last }: Months,
  start: Exact,
  end: Exact,
  measure: (month: ReturnType<typeof activeMonths>[number]) => number,
): number {
  const months = dayOf(end) < dayOf(start) ? [] : activeMonths(spanOf(start, end));
  return months
    .filter(({ index }) => first <= index && index <= last)
    .reduce((total, month) => total + measure(month), 0);
}

function revisions(start: Exact, monthOfRevision: number, upTo: MonthIndex): number {
  const since = activeMonths(spanOf(start, start))[0]?.index ?? upTo;
  return Array.from({ length: Math.max(0, upTo - since) }, (_, months) => since + 1 + months).filter(
    (month) => monthOfYear(month) === monthOfRevision,
  ).length;
}
