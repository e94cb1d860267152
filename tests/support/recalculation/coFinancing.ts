import { type Ore, roundRunningTotals, splitByLargestRemainder, sumOfOre, toKronor, toOre } from "./amounts";
import { type CalendarMonth } from "./calendar";
import { type ProjectFile } from "./projectFile";
import { Rational } from "./rational";
import { spanOf, spread } from "./spread";

/** Cash of one organisation, öre by month of the project. */
export interface CashCoFinancing {
  readonly organisation: string;
  readonly months: readonly Ore[];
}

/** The amounts that are given: cash lines without a key and the split of a coordination association's means. */
export function givenCash(file: ProjectFile, months: readonly CalendarMonth[]): readonly CashCoFinancing[] {
  const lines = file.financing.cash.flatMap(({ amount, ...line }) => {
    if (amount === undefined) return [];
    const exact = spread(amount, line.profile, spanOf(line, file.project), months);
    return [{ organisation: line.organisation, months: roundRunningTotals(exact) }];
  });
  const finsam = finsamParts(file).map(({ organisation, amount }) => ({
    organisation,
    months: roundRunningTotals(spread(toKronor(amount), "even", file.project, months)),
  }));
  return [...lines, ...finsam];
}

/** What remains, split over the keys in the order of the list; nothing when nothing remains. */
export function keyedCash(
  file: ProjectFile,
  months: readonly CalendarMonth[],
  remaining: Ore,
): readonly CashCoFinancing[] {
  const lines = file.financing.cash.flatMap(({ key, ...line }) =>
    key === undefined ? [] : [{ ...line, key }],
  );
  if (remaining <= 0n || lines.length === 0) return [];
  const parts = splitByLargestRemainder(
    remaining,
    lines.map((line) => line.key),
  );
  return lines.map((line, index) => {
    const exact = spread(toKronor(parts[index] ?? 0n), line.profile, spanOf(line, file.project), months);
    return { organisation: line.organisation, months: roundRunningTotals(exact) };
  });
}

export function sumOfCash(cash: readonly CashCoFinancing[]): Ore {
  return sumOfOre(cash.flatMap((one) => one.months));
}

/** State ½, regions ¼ and municipalities ¼, each quarter shared by its weights. */
function finsamParts(file: ProjectFile): readonly { organisation: string; amount: Ore }[] {
  const { finsam } = file.financing;
  if (finsam === undefined) return [];
  const [state = 0n, regions = 0n, municipalities = 0n] = splitByLargestRemainder(toOre(finsam.amount), [
    Rational.of(1, 2),
    Rational.of(1, 4),
    Rational.of(1, 4),
  ]);
  const shared = (
    amount: Ore,
    members: typeof finsam.regions,
  ): readonly { organisation: string; amount: Ore }[] => {
    const parts = splitByLargestRemainder(
      amount,
      members.map((member) => member.weight),
    );
    return members.map(({ organisation }, index) => ({ organisation, amount: parts[index] ?? 0n }));
  };
  return [
    { organisation: finsam.state, amount: state },
    ...shared(regions, finsam.regions),
    ...shared(municipalities, finsam.municipalities),
  ];
}
