import fc from "fast-check";
import { settableFields } from "../../src/adjustments/lineFields";
import { type Adjustment, COST_TYPES, type ListName, type Project } from "../../src/budget";
import { INDIRECT_OPTIONS, PROGRAMMES } from "../../src/law";
import { Decimal } from "../../src/money";
import { readProject } from "../../src/project-file";
import { type FileObject, projectFile } from "../support/randomProject";

/** Random projects as the reader gives them. @throws Error where it refuses one. */
export const project: fc.Arbitrary<Project> = projectFile.map((file: FileObject) => {
  const reading = readProject(JSON.stringify(file));
  if (!reading.ok) throw new Error(`the reader refuses a valid file: ${JSON.stringify(reading)}`);
  return reading.project;
});

const decimal = (...texts: readonly string[]): fc.Arbitrary<Decimal> =>
  fc.constantFrom(...texts).map((text) => new Decimal(text));
const factor = decimal("0", "0.5", "0.9", "1", "1.03", "1.0333", "2");
const rate = decimal("0", "0.025", "0.3142", "0.4515");
const amount = decimal("0", "1234.5", "480000", "99999.99");
const organisation = fc.constantFrom("org-1", "org-2", "org-3");
const anywhere = fc
  .option(organisation, { nil: undefined })
  .map((id) => (id === undefined ? {} : { organisation: id }));
const months = fc.integer({ min: -30, max: 60 });
/** A line that a random project may have. */
const someLine = fc.constantFrom<readonly [ListName, string]>(
  ["organisations", "org-2"],
  ["subProjects", "sub-1"],
  ["staff", "s1"],
  ["costs", "c1"],
  ["participants", "p1"],
  ["inKind", "k1"],
  ["income", "i1"],
  ["financing.cash", "f1"],
);
const someValue = fc.constantFrom<string | number | boolean>(
  "0.5",
  1,
  12,
  -1,
  "2012-03-15",
  "2012-03",
  "org-1",
  "custom",
  "monthly",
  "even",
  "actual",
  "other",
  "",
  true,
  "Åsa",
);
const someField = someLine.chain(([list, id]) =>
  fc.record({
    list: fc.constant(list),
    id: fc.constant(id),
    field: fc.constantFrom(...settableFields(list)),
    value: someValue,
  }),
);

/** Adjustments of every kind, most of them with something to change in a random project. */
export const adjustment: fc.Arbitrary<Adjustment> = fc.oneof(
  fc.tuple(factor, anywhere).map(([by, where]) => ({ kind: "salary" as const, factor: by, ...where })),
  rate.map((to) => ({ kind: "revision" as const, rate: to })),
  fc.tuple(rate, anywhere).map(([to, where]) => ({ kind: "onCost" as const, rate: to, ...where })),
  fc.tuple(factor, anywhere).map(([by, where]) => ({ kind: "workload" as const, factor: by, ...where })),
  fc.record({ kind: fc.constant("costType" as const), type: fc.constantFrom(...COST_TYPES), factor }),
  fc.tuple(factor, anywhere).map(([by, where]) => ({ kind: "participants" as const, factor: by, ...where })),
  fc.record({ kind: fc.constant("shift" as const), months }),
  fc.record({ kind: fc.constant("extend" as const), months }),
  fc.record({ kind: fc.constant("dropCoFinancier" as const), organisation }),
  fc.record({ kind: fc.constant("cash" as const), organisation, amount }),
  fc.constant({ kind: "grant" as const, mode: "max" as const }),
  fc.record({ kind: fc.constant("grant" as const), mode: fc.constant("fixed" as const), amount }),
  fc.record({ kind: fc.constant("indirect" as const), option: fc.constantFrom(...INDIRECT_OPTIONS) }),
  fc.record({ kind: fc.constant("call" as const), call: fc.constant({ id: "unread-9" }) }),
  fc.record({ kind: fc.constant("programme" as const), programme: fc.constantFrom(...PROGRAMMES) }),
  fc.record({ kind: fc.constant("claims" as const), lagMonths: fc.nat({ max: 12 }), holdBackRate: rate }),
  fc.record({ kind: fc.constant("coFinancingDelay" as const), organisation, months: fc.nat({ max: 60 }) }),
  someField.map((set) => ({ kind: "line" as const, ...set })),
  someLine.map(([list, id]) => ({ kind: "removeLine" as const, list, id })),
);
