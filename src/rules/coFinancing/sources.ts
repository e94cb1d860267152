import { type Certificate, DEFAULTS, type Id } from "../../budget";
import { type Ore } from "../../money";
import { type Facts } from "../facts";

export const NON_CASH = ["participants", "inKind"] as const;
export type NonCash = (typeof NON_CASH)[number];

/** One line of co-financing that has a value, and how it is shown to be promised. */
export interface CoFinancingSource {
  readonly list: NonCash | "financing.cash";
  readonly id: Id;
  readonly organisation: Id;
  readonly amount: Ore;
  readonly certificate: Certificate;
}

/** Every line of co-financing with a value: participants' pay, contributions in kind, cash. A FINSAM key has no line. */
export function coFinancingSources(facts: Facts): CoFinancingSource[] {
  return [...nonCashSources(facts, NON_CASH), ...cashSources(facts)];
}

/** Lines of co-financing of these lists with a value. */
export function nonCashSources(
  { project, calculation }: Facts,
  lists: readonly NonCash[],
): CoFinancingSource[] {
  return lists.flatMap((list) => {
    const certificates = new Map(project[list].map(({ id, certificate }) => [id, certificate]));
    return calculation.budget.lines
      .filter((line) => line.list === list && line.total !== 0)
      .map(({ id, organisation, total }) => ({
        list,
        id,
        organisation,
        amount: total,
        certificate: certificates.get(id) ?? DEFAULTS.certificate,
      }));
  });
}

/** Cash lines with an amount, given or by key. */
export function cashSources({ project, calculation }: Facts): CoFinancingSource[] {
  const totals = new Map(calculation.financing.contributions.map(({ line, total }) => [line, total]));
  return project.financing.cash.flatMap(({ id, organisation, certificate = DEFAULTS.certificate }) => {
    const amount = totals.get(id);
    return amount === undefined || amount === 0
      ? []
      : [{ list: "financing.cash", id, organisation, amount, certificate } as const];
  });
}

export function subjectOf({ list, id }: Pick<CoFinancingSource, "list" | "id">): string {
  return `${list}/${id}`;
}

/** The name of an organisation, or its id where the project does not list it. */
export function organisationName({ organisations }: Facts, id: Id): string {
  return organisations.get(id)?.name ?? id;
}
