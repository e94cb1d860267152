import { z } from "zod";
import { Rational } from "./rational";

/*
 * What the calculation needs of a project file, with the defaults of the table "when absent" in
 * docs/project-file.md. It reads files that are valid; what is wrong with others is not its business.
 */

const decimal = z.union([z.string(), z.number()]).transform((written) => Rational.parse(String(written)));

const ownDates = { start: z.string().optional(), end: z.string().optional() };
const borne = { organisation: z.string(), subProject: z.string().default(""), ...ownDates };

const employed = { ...borne, person: z.string().optional(), workload: decimal };
const staffLine = z.discriminatedUnion("method", [
  z.object({
    ...employed,
    method: z.literal("actual"),
    monthlySalary: decimal,
    onCostRate: decimal.default(Rational.zero),
    revisionRate: decimal.default(Rational.zero),
    revisionMonth: z.number().default(4),
  }),
  z.object({ ...employed, method: z.literal("hourly1720"), annualEmploymentCost: decimal }),
  z.object({
    ...employed,
    method: z.literal("unit"),
    hourlyRate: decimal,
    fullTimeHours: decimal.default(Rational.parse("1661.7636")),
  }),
]);

const costLine = z.object({
  ...borne,
  type: z.enum(["externalServices", "travel", "equipmentMaterial", "premises", "other"]),
  quantity: decimal.default(Rational.one),
  unitPrice: decimal.default(Rational.zero),
  vatRate: decimal.default(Rational.zero),
  profile: z.enum(["even", "monthly", "start", "end", "custom"]).default("even"),
  amounts: z.record(z.string(), decimal).default({}),
});

const participantLine = z.object({
  ...borne,
  women: z.number(),
  men: z.number(),
  monthlyAllowance: decimal.optional(),
  hoursPerMonth: decimal.default(Rational.zero),
  hourlyAllowance: decimal.default(Rational.zero),
  attendance: decimal.default(Rational.one),
});

const inKindLine = z.object({
  ...borne,
  amount: decimal.optional(),
  hours: decimal.default(Rational.zero),
  hourlyRate: decimal.default(Rational.zero),
});

const indirect = z.object({
  option: z.enum(["none", "direct7", "staff15", "direct20", "direct25", "staff40", "custom"]),
  rate: decimal.default(Rational.zero),
  base: z.enum(["staff", "direct"]).default("direct"),
});

const finsamMembers = z.array(z.object({ organisation: z.string(), weight: decimal.default(Rational.one) }));

const financing = z.object({
  grant: z
    .discriminatedUnion("mode", [
      z.object({ mode: z.literal("fixed"), amount: decimal }),
      z.object({ mode: z.literal("max") }),
    ])
    .default({ mode: "max" }),
  cash: z
    .array(
      z.object({
        organisation: z.string(),
        ...ownDates,
        amount: decimal.optional(),
        key: decimal.optional(),
        profile: z.enum(["even", "start", "end"]).default("even"),
      }),
    )
    .default([]),
  finsam: z
    .object({ amount: decimal, state: z.string(), regions: finsamMembers, municipalities: finsamMembers })
    .optional(),
});

const cashFlow = z.object({
  claimMonths: z.number().default(3),
  lagMonths: z.number().default(2),
  advance: z.object({ amount: decimal, month: z.string() }).optional(),
  holdBackRate: decimal.default(Rational.zero),
  finalLagMonths: z.number().default(0),
});

const outcomes = z.object({
  toWorkOrStudies: z.number().default(0),
  closerToWork: z.number().default(0),
  otherSupport: z.number().default(0),
});

const projectFile = z.object({
  project: z.object({
    name: z.string(),
    programme: z.string(),
    start: z.string(),
    end: z.string(),
    owner: z.string(),
    phases: z.array(z.object({ kind: z.string(), start: z.string(), end: z.string() })).default([]),
  }),
  call: z.object({ minCoFinancingShare: decimal.optional(), maxGrant: decimal.optional() }).default({}),
  organisations: z.array(z.object({ id: z.string(), recoversVat: z.boolean().default(false) })),
  subProjects: z.array(z.object({ id: z.string() })).default([]),
  staff: z.array(staffLine).default([]),
  costs: z.array(costLine).default([]),
  participants: z.array(participantLine).default([]),
  inKind: z.array(inKindLine).default([]),
  indirect: indirect.default({ option: "none", rate: Rational.zero, base: "direct" }),
  income: z.array(z.object({ amount: decimal, month: z.string() })).default([]),
  financing: financing.default({ grant: { mode: "max" }, cash: [] }),
  cashFlow: cashFlow.optional(),
  outcomes: outcomes.default({ toWorkOrStudies: 0, closerToWork: 0, otherSupport: 0 }),
});

export type ProjectFile = z.infer<typeof projectFile>;
export type StaffLine = z.infer<typeof staffLine>;
export type CostLine = z.infer<typeof costLine>;
export type ParticipantLine = z.infer<typeof participantLine>;
export type InKindLine = z.infer<typeof inKindLine>;

/** @throws ZodError when the file lacks what the calculation needs. */
export function readProjectFile(file: unknown): ProjectFile {
  return projectFile.parse(file);
}
