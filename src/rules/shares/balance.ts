import { DEFAULTS, type Id } from "../../budget";
import { type GrantBoundKind } from "../../funding";
import { addOre, type Ore } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { cashChangedBy, fixedGrant } from "../remedies";
import { type Remedy, type Rule } from "../rule";
import { type RuleId } from "../ruleIds";
import { balanceVerdict } from "./balanceVerdict";

/** Grant and co-financing together are the total, to the öre: neither a gap nor more than is needed. */
export const balance: Rule = {
  ...ruleHead("balance"),
  check: (facts) => {
    const { total } = facts.calculation.budget.totals;
    const { grant, coFinancing, balance: missing } = facts.calculation.financing;
    const verdict = balanceVerdict({ total, grant, coFinancing });
    if (missing === 0) return [verdict];
    const { grant: changeable } = verdict.details ?? {};
    const because = missing > 0 ? boundsThatHoldTheGrant(facts) : [];
    return [
      {
        ...verdict,
        ...(because.length > 0 ? { because } : {}),
        details: {
          payers: payers(facts, missing).map((id) => facts.organisations.get(id)?.name ?? id),
          ...(changeable === undefined || facts.programme === undefined ? {} : { grant: changeable }),
        },
        remedies: remedies(facts, missing),
      },
    ];
  },
};

const RULE_OF_BOUND: Readonly<Record<GrantBoundKind, RuleId | undefined>> = {
  maxShare: "share.call",
  cash: "grant.cash",
  maxGrant: "grant.max",
  remaining: undefined,
};

/** The rules whose bound keeps a computed grant from closing the gap. */
function boundsThatHoldTheGrant({ project, calculation }: Facts): RuleId[] {
  const { mode } = project.financing.grant ?? DEFAULTS.grant;
  if (mode === "fixed") return [];
  return calculation.financing.bounds.flatMap(({ bound, binds }) =>
    binds ? (RULE_OF_BOUND[bound] ?? []) : [],
  );
}

/** The owner, and the co-financier with the largest cash; where too much is paid, those of them that pay any. */
function payers({ project, calculation }: Facts, missing: Ore): Id[] {
  const { owner } = project.project;
  const paying = [...calculation.financing.byOrganisation].filter(([, { cash }]) => cash > 0);
  const [largest] = paying.filter(([id]) => id !== owner).sort(([, a], [, b]) => b.cash - a.cash);
  const others = largest === undefined ? [] : [largest[0]];
  return missing > 0 || paying.some(([id]) => id === owner) ? [owner, ...others] : others;
}

/** One of the payers pays the difference, or the grant takes it: by its amount, or as large as its bounds allow. */
function remedies(facts: Facts, missing: Ore): Remedy[] {
  const { grant } = facts.calculation.financing;
  const byCash = payers(facts, missing).map((id): Remedy => [cashChangedBy(facts, id, missing)]);
  if (facts.programme === undefined) return byCash;
  return [...byCash, [fixedGrant(addOre(grant, missing))], [{ kind: "grant", mode: "max" }]];
}
