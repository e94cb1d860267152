/*
 * A project file far larger than any that is known, the same one every time: 200 staff lines, 500 cost lines, 40 groups of
 * participants and 20 contributions in kind over 84 months, 20 organisations and 10 sub-projects, with every method, profile
 * and option that costs time.
 */

/** How much of the largest project there is to be: of its lines, and of its months. */
export interface Size {
  readonly lines: number;
  readonly months: number;
}

export const WHOLE: Size = { lines: 1, months: 1 };

const FIRST_YEAR = 2014;
const MONTHS = 84;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many lines and months a project of this size has. */
export function countsOf({ lines, months }: Size): { staff: number; lines: number; months: number } {
  const [staff, costs, participants, inKind] = [200 * lines, 500 * lines, 40 * lines, 20 * lines];
  return { staff, lines: staff + costs + participants + inKind, months: MONTHS * months };
}

/** The JSON text of the project file. */
export function largeProject({ lines, months }: Size = WHOLE): string {
  const count = MONTHS * months;
  const list = <Line>(whole: number, line: (index: number, dates: Dates) => Line): Line[] =>
    Array.from({ length: whole * lines }, (_, index) => line(index, datesOf(index, count)));
  const organisations = Array.from({ length: 20 }, (_, index) => organisation(index));
  return JSON.stringify({
    delfin: 1,
    project: {
      name: "Det största projektet",
      programme: "esf-2014-2020",
      owner: "org-0",
      ...wholeProject(count),
    },
    call: { minCoFinancingShare: "0.53", maxGrant: "900000000" },
    organisations,
    subProjects: Array.from({ length: 10 }, (_, index) => ({
      id: `sub-${index}`,
      name: `Delprojekt ${index}`,
    })),
    staff: list(200, staffLine),
    costs: list(500, (index, dates) => costLine(index, dates, count)),
    participants: list(40, participantLine),
    inKind: list(20, inKindLine),
    indirect: { option: "custom", rate: "0.1837", base: "direct" },
    income: [{ id: "income", amount: "12345.67", month: monthText(count / 2) }],
    financing: {
      cash: organisations.map(({ id }, index) =>
        index % 2 === 0
          ? { id: `cash-${index}`, organisation: id, amount: `${index}1234.5` }
          : { id: `key-${index}`, organisation: id, key: "1.5" },
      ),
      finsam: {
        amount: "4000000.01",
        state: "org-1",
        regions: [{ organisation: "org-2" }],
        municipalities: [3, 4, 5].map((index) => ({ organisation: `org-${index}`, weight: String(index) })),
      },
    },
    cashFlow: {
      advance: { amount: "1000000", month: monthText(0) },
      holdBackRate: "0.05",
      finalLagMonths: 4,
    },
  });
}

interface Dates {
  readonly start?: string;
  readonly end?: string;
}

function organisation(index: number): { id: string; name: string; kind: string; recoversVat: boolean } {
  return {
    id: `org-${index}`,
    name: `Organisation ${index}`,
    kind: "municipality",
    recoversVat: index % 3 === 0,
  };
}

function wholeProject(months: number): object {
  const [start, end] = [dateText(0, 15), lastDayText(months - 1)];
  const turn = Math.floor(months / 4);
  return {
    start,
    end,
    phases: [
      { kind: "planning", start, end: lastDayText(turn) },
      { kind: "implementation", start: dateText(turn + 1, 1), end },
    ],
  };
}

/** Two lines of three are active for the whole project; every third on dates of its own, begun and ended within a month. */
function datesOf(index: number, months: number): Dates {
  if (index % 3 !== 0) return {};
  const begun = 1 + (index % Math.floor(months / 3));
  return { start: dateText(begun, 1 + (index % 27)), end: dateText(months - 1 - (begun % 6), 28) };
}

function partiesOf(index: number): object {
  return {
    organisation: `org-${index % 20}`,
    ...(index % 4 === 0 ? {} : { subProject: `sub-${index % 10}` }),
  };
}

function staffLine(index: number, dates: Dates): object {
  const line = {
    id: `s-${index}`,
    ...partiesOf(index),
    person: `Medarbetare ${index % 150}`,
    workload: `0.${1 + (index % 9)}5`,
    ...dates,
  };
  if (index % 5 === 3)
    return { ...line, method: "hourly1720", annualEmploymentCost: `${500_000 + index * 1_117}` };
  if (index % 5 === 4) return { ...line, method: "unit", hourlyRate: `${280 + index}.5` };
  const revisions = { onCostRate: "0.4515", revisionRate: "0.025", revisionMonth: 1 + (index % 12) };
  return { ...line, method: "actual", monthlySalary: `${28_000 + index * 97}.25`, ...revisions };
}

const TYPES = ["externalServices", "travel", "equipmentMaterial", "premises", "other"];
const PROFILES = ["even", "monthly", "start", "end", "custom"];

function costLine(index: number, dates: Dates, months: number): object {
  const profile = PROFILES[index % PROFILES.length] ?? "even";
  const line = {
    id: `c-${index}`,
    ...partiesOf(index),
    type: TYPES[(index >> 2) % TYPES.length],
    vatRate: "0.25",
    profile,
  };
  if (profile !== "custom")
    return { ...line, quantity: `${1 + (index % 7)}`, unitPrice: `${1_000 + index * 13}.99`, ...dates };
  const amounts = Array.from({ length: months }, (_, month) => [
    monthText(month),
    `${100 + ((index * month) % 997)}.333`,
  ]);
  return { ...line, amounts: Object.fromEntries(amounts) as Record<string, string> };
}

function participantLine(index: number, dates: Dates): object {
  const allowance =
    index % 2 === 0 ? { monthlyAllowance: "9800" } : { hoursPerMonth: "86.67", hourlyAllowance: "51" };
  return {
    id: `p-${index}`,
    ...partiesOf(index),
    women: 10 + index,
    men: 12,
    attendance: "0.85",
    ...allowance,
    ...dates,
  };
}

function inKindLine(index: number, dates: Dates): object {
  return { id: `k-${index}`, ...partiesOf(index), hours: `${400 + index}`, hourlyRate: "310.55", ...dates };
}

function monthText(month: number): string {
  const year = FIRST_YEAR + Math.floor(month / 12);
  return `${year}-${String((Math.floor(month) % 12) + 1).padStart(2, "0")}`;
}

function dateText(month: number, day: number): string {
  return `${monthText(month)}-${String(day).padStart(2, "0")}`;
}

function lastDayText(month: number): string {
  return dateText(month, DAYS_OF_MONTH[month % 12] ?? 28);
}
