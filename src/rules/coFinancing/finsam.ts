import { type Finsam, type Id, type OrganisationKind } from "../../budget";
import { FINSAM_SHARES, valueOn } from "../../law";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { cashSources, organisationName } from "./sources";

/** Who bears a part of a coordination association's means. */
type Party = "state" | "region" | "municipality";

/**
 * A coordination association's means come from the state, the regions and the municipalities by the act's key. The parts
 * follow the key by construction; what can be wrong is who stands for which party. Of an association that co-finances
 * without its key, the budget does not tell where its means come from.
 */
export const finsam: Rule = {
  ...ruleHead("cofin.finsam"),
  check: (facts) => {
    const law = source(valueOn(FINSAM_SHARES.state, facts.project.project.start));
    const key = facts.project.financing.finsam;
    if (key !== undefined) return judged(facts, key).map((verdict) => ({ ...verdict, ...law }));

    const associations = payingAssociations(facts);
    if (associations.length === 0) return NOT_APPLICABLE;
    return [
      {
        status: "unknown",
        missing: ["financing.finsam"],
        ...law,
        subjects: associations.map((id) => `organisations/${id}`),
        details: { organisations: associations.map((id) => organisationName(facts, id)) },
      },
    ];
  },
};

interface Member {
  readonly organisation: Id;
  readonly party: Party;
}

function judged(facts: Facts, key: Finsam): Verdict[] {
  const misplaced = membersOf(key).filter((member) => !standsFor(facts, key, member));
  if (misplaced.length === 0) return [{ status: "pass", subjects: ["financing"] }];
  return misplaced.map(({ organisation, party }) => ({
    status: "fail",
    note: party,
    subjects: [`organisations/${organisation}`],
    details: { organisation: organisationName(facts, organisation) },
  }));
}

function membersOf({ state, regions, municipalities }: Finsam): Member[] {
  return [
    { organisation: state, party: "state" },
    ...regions.map(({ organisation }) => ({ organisation, party: "region" }) as const),
    ...municipalities.map(({ organisation }) => ({ organisation, party: "municipality" }) as const),
  ];
}

/** A municipality outside the regions bears the region's part as well (section 5 a), and so stands in both lists. */
function standsFor({ organisations }: Facts, key: Finsam, { organisation, party }: Member): boolean {
  const kind: OrganisationKind | undefined = organisations.get(organisation)?.kind;
  if (party === "region" && kind === "municipality") {
    return key.municipalities.some((member) => member.organisation === organisation);
  }
  return kind === party;
}

/** Associations that pay in cash; the time and the pay that pass through one are others' means. */
function payingAssociations(facts: Facts): Id[] {
  const bearing = cashSources(facts).map(({ organisation }) => organisation);
  return [...new Set(bearing)].filter(
    (id) => facts.organisations.get(id)?.kind === "coordinationAssociation",
  );
}
