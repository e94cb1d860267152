import { z } from "zod";

import { COST_TYPES, LISTS, type ListName } from "../budget";
import { PROGRAMMES } from "../law";
import { call } from "./call";
import { claimTerms, LONGEST_LAG } from "./cashFlow";
import { costFields } from "./costs";
import { amountWhereFixed, cashFields, grantFields, grantForm, grantTerms, incomeLine } from "./financing";
import { indirectTerms, rateAndBaseWhereCustom } from "./indirect";
import { inKindFields } from "./inKind";
import { organisation, subProject } from "./organisations";
import { participantFields } from "./participants";
import { LONGEST_PROJECT } from "./projectFacts";
import { notExpected, refuse } from "./refusal";
import { choice, decimal, id, money, onCostRate, revisionRate, text, whole } from "./scalars";
import { type FieldRule, requiredWhere, ruled, section } from "./section";
import { staffFields } from "./staff";

/*
 * The changes that scenarios are made of, one schema a kind.
 */

/** A hundredfold is a slip of the pen. */
const factor = decimal({ min: 0, max: 100 });
const atOrganisation = { organisation: id.exactOptional() };

/** The fields that a line of each list may have. */
const FIELDS: Readonly<Record<ListName, readonly string[]>> = {
  organisations: Object.keys(organisation.shape),
  subProjects: Object.keys(subProject.shape),
  staff: Object.keys(staffFields.shape),
  costs: Object.keys(costFields.shape),
  participants: Object.keys(participantFields.shape),
  inKind: Object.keys(inKindFields.shape),
  income: Object.keys(incomeLine.shape),
  "financing.cash": Object.keys(cashFields.shape),
};

/** A field of a line must be one that lines of its list have. */
const fieldOfItsList: FieldRule = (given) => {
  const list = LISTS.find((name) => name === given.value("list"));
  const field = given.value("field");
  if (list === undefined || field === undefined || FIELDS[list].some((name) => name === field)) return [];
  return [{ field: "field", problemAt: notExpected({ kind: "choice", choices: FIELDS[list] }) }];
};

/** What a field of a line is set to. Whether the field can hold it is seen when the adjustment is applied. */
const lineValue: z.ZodType<string | number | boolean> = z
  .unknown()
  .transform((input, context) => {
    if (typeof input === "string" || typeof input === "boolean") return input;
    if (typeof input === "number" && Number.isFinite(input)) return input === 0 ? 0 : input;
    context.issues.push(refuse(input, notExpected({ kind: "scalar" })));
    return z.NEVER;
  })
  .meta({ type: ["string", "number", "boolean"] });

function change<const Kind extends string, Shape extends z.ZodRawShape>(
  kind: Kind,
  fields: Shape,
): z.ZodObject<Shape & { kind: z.ZodLiteral<Kind> }, z.core.$strict> {
  return section({ kind: z.literal(kind), ...fields });
}

export const adjustment = z.discriminatedUnion("kind", [
  change("salary", { factor, ...atOrganisation, role: text.exactOptional() }),
  change("revision", { rate: revisionRate }),
  change("onCost", { rate: onCostRate, ...atOrganisation }),
  change("workload", { factor, ...atOrganisation, role: text.exactOptional() }),
  change("costType", { type: choice(COST_TYPES), factor }),
  change("participants", { factor, ...atOrganisation }),
  change("shift", { months: whole(-LONGEST_PROJECT, LONGEST_PROJECT) }),
  change("extend", { months: whole(-LONGEST_PROJECT, LONGEST_PROJECT) }),
  change("dropCoFinancier", { organisation: id }),
  change("cash", { organisation: id, amount: money }),
  ruled(change("grant", grantFields), amountWhereFixed)
    .meta(grantForm)
    .transform(({ kind, ...terms }) => ({ kind, ...grantTerms(terms) })),
  ruled(change("indirect", indirectTerms), rateAndBaseWhereCustom).meta(
    requiredWhere("option", "custom", ["rate", "base"]),
  ),
  change("call", { call }),
  change("programme", { programme: choice(PROGRAMMES), area: text.exactOptional() }),
  change("claims", claimTerms),
  change("coFinancingDelay", { organisation: id, months: whole(0, LONGEST_LAG) }),
  ruled(change("line", { list: choice(LISTS), id, field: text, value: lineValue }), fieldOfItsList),
  change("removeLine", { list: choice(LISTS), id }),
]);

export const scenario = section({ name: text, adjustments: adjustment.array() });
