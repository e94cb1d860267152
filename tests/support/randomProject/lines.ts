import fc from "fast-check";
import { type Horizon, monthIn, ownDates } from "./days";
import {
  hourlyMoney,
  money,
  quantity,
  refund,
  revisionRate,
  share,
  smallMoney,
  wholeMoney,
  workload,
} from "./figures";

/** What the lines of one project may refer to. */
export interface Parties {
  readonly horizon: Horizon;
  readonly organisations: readonly string[];
  readonly subProjects: readonly string[];
}

export type FileObject = Readonly<Record<string, unknown>>;

export function staffLines(parties: Parties): fc.Arbitrary<readonly FileObject[]> {
  // A line may keep the figures of the methods that it does not use, so every method is offered them all.
  const figures = {
    workload,
    monthlySalary: money,
    annualEmploymentCost: money,
    hourlyRate: hourlyMoney,
    onCostRate: share,
    revisionRate,
    revisionMonth: fc.integer({ min: 1, max: 12 }),
    fullTimeHours: fc.constantFrom("1720", "1661.7636", "1800.05"),
    person: fc.constantFrom("Coach 1", "Coach 2", "Åsa", "coach 1", "𝒜", "ﬁ"),
  };
  const by = (method: string, own: "monthlySalary" | "annualEmploymentCost" | "hourlyRate") =>
    fc.record({ method: fc.constant(method), ...figures }, { requiredKeys: ["method", "workload", own] });
  const method = fc.oneof(
    by("actual", "monthlySalary"),
    by("hourly1720", "annualEmploymentCost"),
    by("unit", "hourlyRate"),
  );
  return list("s", parties, method);
}

export function costLines(parties: Parties): fc.Arbitrary<readonly FileObject[]> {
  const type = fc.constantFrom("externalServices", "travel", "equipmentMaterial", "premises", "other");
  const vatRate = fc.constantFrom("0", "0.06", "0.12", "0.25", 0.25);
  const price = fc.oneof({ weight: 5, arbitrary: money }, { weight: 5, arbitrary: smallMoney }, refund);
  const amounts = fc.dictionary(monthIn(parties.horizon), price, {
    maxKeys: 5,
    noNullPrototype: true,
  });
  const priced = fc.record(
    {
      type,
      unitPrice: price,
      quantity,
      vatRate,
      profile: fc.constantFrom("even", "monthly", "start", "end"),
    },
    { requiredKeys: ["type", "unitPrice"] },
  );
  const custom = fc.record(
    { type, profile: fc.constant("custom"), amounts, vatRate, unitPrice: price, quantity },
    { requiredKeys: ["type", "profile", "amounts"] },
  );
  return list("c", parties, fc.oneof({ weight: 3, arbitrary: priced }, { weight: 1, arbitrary: custom }));
}

export function participantLines(parties: Parties): fc.Arbitrary<readonly FileObject[]> {
  const heads = { women: fc.nat({ max: 30 }), men: fc.nat({ max: 30 }), attendance: share };
  return list(
    "p",
    parties,
    fc.oneof(
      fc.record(
        { ...heads, monthlyAllowance: money },
        { requiredKeys: ["women", "men", "monthlyAllowance"] },
      ),
      fc.record(
        { ...heads, hoursPerMonth: quantity, hourlyAllowance: hourlyMoney },
        { requiredKeys: ["women", "men", "hoursPerMonth", "hourlyAllowance"] },
      ),
    ),
  );
}

export function inKindLines(parties: Parties): fc.Arbitrary<readonly FileObject[]> {
  const facts = {
    sector: fc.constantFrom("public", "private"),
    kind: fc.constantFrom("staffTime", "other"),
  };
  return list(
    "k",
    parties,
    fc.oneof(
      fc.record({ ...facts, amount: money }, { requiredKeys: ["amount"] }),
      fc.record(
        { ...facts, hours: quantity, hourlyRate: hourlyMoney },
        { requiredKeys: ["hours", "hourlyRate"] },
      ),
    ),
  );
}

export function incomeRows({ horizon }: Parties): fc.Arbitrary<readonly FileObject[]> {
  const row = fc.record({ amount: fc.oneof(smallMoney, money, wholeMoney, refund), month: monthIn(horizon) });
  return fc
    .array(row, { maxLength: 3 })
    .map((rows) => rows.map((each, index) => ({ id: `i${index + 1}`, ...each })));
}

/** Up to eight lines, each borne by an organisation, perhaps within a sub-project, perhaps with dates of its own. */
function list(
  prefix: string,
  { organisations, subProjects, horizon }: Parties,
  figures: fc.Arbitrary<object>,
): fc.Arbitrary<readonly FileObject[]> {
  const organisation = fc.constantFrom(...organisations).map((id) => ({ organisation: id }));
  const subProject = fc
    .constantFrom(undefined, ...subProjects)
    .map((id) => (id === undefined ? {} : { subProject: id }));
  return fc
    .array(fc.tuple(organisation, subProject, ownDates(horizon), figures), { maxLength: 8 })
    .map((lines) =>
      lines.map((parts, index) => Object.assign({ id: `${prefix}${index + 1}` }, ...parts) as FileObject),
    );
}
