import { type FunctionId } from "../i18n";

/** An argument, or a cell of a result, as an example says it; dates by their ISO text, a list of months by its ends. */
export type ExampleCell = number | string | null | { readonly date: string };
export type ExampleArgument =
  | ExampleCell
  | readonly (readonly ExampleCell[])[]
  | { readonly months: readonly [start: string, end: string] };

/** A call of a function and what it gives. The help shows the examples, and the tests run them. */
export interface Example {
  readonly id: FunctionId;
  /** In the function's order; null for one that is left out. */
  readonly arguments: readonly ExampleArgument[];
  readonly value: ExampleCell | readonly (readonly ExampleCell[])[];
}

const date = (iso: string): ExampleCell => ({ date: iso });

export const EXAMPLES: readonly Example[] = [
  { id: "SHARE", arguments: [470_000, 1_000_000], value: 0.47 },
  { id: "GRANT", arguments: [1_234_567, "43 %"], value: 530_863 },
  { id: "GRANT", arguments: [1_000_000, "60 %", 300_000, 550_000, 2_000_000], value: 550_000 },
  { id: "COFINANCING", arguments: [1_234_567, 0.43], value: 703_704 },
  { id: "SPLIT", arguments: [100, [[1, 1, 1]]], value: [[33.34, 33.33, 33.33]] },
  { id: "SPLIT", arguments: [10_000, [[3], [2], [2]], 1], value: [[4286], [2857], [2857]] },
  {
    id: "FINSAM",
    arguments: [4_000_000, 1, [[3, 1]]],
    value: [
      ["Staten", 2_000_000],
      ["Region 1", 1_000_000],
      ["Kommun 1", 750_000],
      ["Kommun 2", 250_000],
    ],
  },
  {
    id: "MONTHS",
    arguments: [date("2025-01-15"), date("2025-12-31"), 3],
    value: [[date("2025-01-01"), date("2025-04-01"), date("2025-07-01"), date("2025-10-01")]],
  },
  {
    id: "SPREAD",
    arguments: [10_600, date("2010-05-18"), date("2010-08-31"), { months: ["2010-05-01", "2010-08-01"] }],
    value: [[1400, 3000, 3100, 3100]],
  },
  {
    id: "STAFFCOST",
    arguments: [36_000, 1, date("2011-02-01"), date("2011-04-30"), "45,15 %", "2,5 %"],
    value: 158_068.35,
  },
  {
    id: "STAFFPLAN",
    arguments: [
      36_000,
      1,
      date("2011-02-01"),
      date("2011-04-30"),
      { months: ["2011-02-01", "2011-04-01"] },
      "45,15 %",
      "2,5 %",
    ],
    value: [[52_254, 52_254, 53_560.35]],
  },
  { id: "HOURLYRATE", arguments: [650_000], value: 377.91 },
  {
    id: "UNITCOST",
    arguments: [312, "50 %", date("2016-01-01"), date("2016-12-31")],
    value: 259_235.12,
  },
  {
    id: "PARTICIPANTCOST",
    arguments: [32, 9800, date("2011-05-01"), date("2011-06-30"), "85 %"],
    value: 533_120,
  },
  { id: "PERPARTICIPANT", arguments: [1_000_000, 40], value: 25_000 },
  { id: "PERPARTICIPANT", arguments: [1_000_000, 0], value: "—" },
  {
    id: "CLAIMS",
    arguments: [[[100, 100, 100, 100, 100, 100]], 300, 3, 2, 60, "10 %"],
    value: [[60, 0, 0, 0, 90, 0, 0, 150]],
  },
  { id: "BALANCE", arguments: [[[400, 0, 250]], [[100, 350, 50]]], value: [[300, -50, 150]] },
  { id: "LIQUIDITYNEED", arguments: [[[400, 0, 250]], [[100, 350, 50]]], value: 50 },
];
