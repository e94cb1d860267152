import {
  type Classification,
  classificationOf,
  type DatedValue,
  euCeiling,
  type Programme,
  valueOn,
  VERIFIED,
} from "../../law";
import { ceilToOre, compare, exact, kronor, minus, times } from "../../money";
import { ruleHead } from "../catalogue";
import { amountText, shareText } from "../measure";
import { NOT_APPLICABLE, type Rule, unknown, type Verdict } from "../rule";

/**
 * The grant's share of the total is at most the EU share that the act allows for the region's category. The ceiling
 * binds the programme or its priority and only the EU's part, while the grant holds state money too: above it is a
 * hint, so nothing is proposed to mend it.
 */
export const programmeCeiling: Rule = {
  ...ruleHead("share.ceiling"),
  check: ({ project, calculation, programme, start }) => {
    const { totals } = calculation.budget;
    const { grant, grantShare } = calculation.financing;
    if (programme === undefined || totals.total <= 0) return NOT_APPLICABLE;
    const category = categoryOf(programme, project.project.region);
    if (category === undefined) return unknown("project.region");
    const parameter = euCeiling(programme.id, category.category);
    const ceiling = parameter === undefined ? undefined : valueOn(parameter, start);
    if (ceiling === undefined) return NOT_APPLICABLE;

    const limit = exact(ceiling.value);
    const verdict = {
      unit: "share",
      base: "totalEligible",
      actual: shareText(grantShare),
      limit: shareText(limit),
      subjects: ["financing"],
      ...sourceOf(ceiling, category),
    } as const;
    if (compare(grantShare, limit) <= 0) return [{ ...verdict, status: "pass" }];
    const above = ceilToOre(minus(kronor(grant), times(limit, kronor(totals.total))));
    return [{ ...verdict, status: "fail", gap: amountText(above), gapUnit: "kr" }];
  },
};

/** In 2007–2013 one programme covered the country under one category; later the category is the region's. */
function categoryOf(programme: Programme, region: string | undefined): Classification | undefined {
  if (programme.id === "esf-2007-2013") return programme.regions.stockholm;
  return region === undefined ? undefined : classificationOf(programme, region);
}

/** The ceiling is known no better than the region's category is; an article that says both is cited once. */
function sourceOf(
  ceiling: DatedValue<unknown>,
  { citation, verified }: Classification,
): Pick<Verdict, "cite" | "verified"> {
  const { act, article } = ceiling.citation;
  const saysBoth = citation.act === act && citation.article === article;
  return {
    verified: VERIFIED.indexOf(ceiling.verified) > VERIFIED.indexOf(verified) ? ceiling.verified : verified,
    cite: [{ ...ceiling.citation, from: ceiling.from }, ...(saysBoth ? [] : [citation])],
  };
}
