import { type Certificate, type Id } from "../../budget";
import { CO_FINANCING_PROVISIONS, provisionOn } from "../../law";
import { sumOre } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { callSource, source } from "../source";
import { type CoFinancingSource, coFinancingSources, organisationName, subjectOf } from "./sources";

/** Every co-financier's amounts are covered by a certificate (medfinansieringsintyg). */
export const certificate: Rule = {
  ...ruleHead("cofin.certificate"),
  check: (facts) => {
    const sources = coFinancingSources(facts);
    if (sources.length === 0) return NOT_APPLICABLE;
    const open = byPromise(sources.filter((one) => one.certificate !== "confirmed"));
    if (open.length > 0) return open.map((promise) => verdictOf(facts, promise));
    return [{ status: "pass", ...citation(facts) }];
  },
};

/** What one organisation bears, on lines whose certificates stand alike. */
interface Promise {
  readonly organisation: Id;
  readonly certificate: Certificate;
  readonly sources: readonly CoFinancingSource[];
}

/** One co-financier gives one certificate for all that it bears, so its lines stand together. */
function byPromise(sources: readonly CoFinancingSource[]): Promise[] {
  const promises = new Map<string, Promise>();
  for (const one of sources) {
    const { organisation, certificate: stands } = one;
    const key = `${organisation} ${stands}`;
    const known = promises.get(key)?.sources ?? [];
    promises.set(key, { organisation, certificate: stands, sources: [...known, one] });
  }
  return [...promises.values()];
}

function verdictOf(facts: Facts, { organisation, certificate: stands, sources }: Promise): Verdict {
  const amount = amountText(sumOre(sources.map((one) => one.amount)));
  const wanted = stands === "missing" && facts.call.call.certificatesRequired === true;
  return {
    status: "fail",
    unit: "kr",
    actual: amount,
    gap: amount,
    ...(wanted ? { ...callSource(facts, "certificatesRequired"), severity: "error" } : citation(facts)),
    note: wanted ? "requiredByCall" : stands,
    subjects: sources.map(subjectOf),
    details: { organisation: organisationName(facts, organisation) },
  };
}

function citation(facts: Facts): ReturnType<typeof source> {
  return source(provisionOn(CO_FINANCING_PROVISIONS.certificate, facts.programmeId, facts.start));
}
