import { flatRateAmount, totalUnderOption } from "../budget";
import { formatCitation, functionAnswers } from "../i18n";
import { FLAT_RATES_IN_LAW } from "../law";
import { addOre, type Ore, subtractOre, ZERO_ORE } from "../money";
import { flatRateFindings, newestOptions } from "../rules";
import { AMOUNT, kronorCell, optional, required } from "./cells";
import { answer } from "./cellError";
import { languageOf, OPTION, PROGRAMME } from "./choices";
import { verdictText } from "./verdictText";

/**
 * Gives the costs that a flat rate stands for: indirect costs, or with the option of 40 % all costs but staff.
 * @customfunction FLATRATE
 * @param option Option: direct7, staff15, direct20, direct25, staff40 or none, or its name or rate, such as 15 %.
 * @param staffCosts Direct staff costs, in kronor.
 * @param [otherDirectCosts] Other direct costs, in kronor; 0 where left out.
 */
export function flatRateCosts(option: unknown, staffCosts: unknown, otherDirectCosts?: unknown): number {
  return answer(() =>
    kronorCell(flatRateAmount(required(option, "option", OPTION), directCosts(staffCosts, otherDirectCosts))),
  );
}

/**
 * Checks an amount of indirect costs against the option's rate in the programme, and that no other direct costs stand beside the option of 40 %: OK, or a sentence.
 * @customfunction CHECKFLATRATE
 * @param programme Programme: its id or its name, such as ESF 2014–2020.
 * @param option Option: direct7, staff15, direct20, direct25, staff40 or none, or its name or rate, such as 15 %.
 * @param indirect Indirect costs, in kronor; with the option of 40 % all costs but staff.
 * @param staffCosts Direct staff costs, in kronor.
 * @param [otherDirectCosts] Other direct costs, in kronor; 0 where left out.
 * @param [language] Language of the sentence, sv or en; sv where left out.
 */
export function checkFlatRate(
  programme: unknown,
  option: unknown,
  indirect: unknown,
  staffCosts: unknown,
  otherDirectCosts?: unknown,
  language?: unknown,
): string {
  return answer(() => {
    const { staff, other } = directCosts(staffCosts, otherDirectCosts);
    const findings = flatRateFindings(required(programme, "programme", PROGRAMME), {
      option: required(option, "option", OPTION),
      indirect: required(indirect, "indirect", AMOUNT),
      staffCosts: staff,
      otherDirectCosts: other,
    });
    return verdictText(findings, languageOf(language));
  });
}

/**
 * Compares the options for indirect costs: a row for each with its name, the total costs, the difference from actual costs, whether the programme knows it, and the article. Options that the programme knows come first, the largest total first.
 * @customfunction COMPAREOPTIONS
 * @param programme Programme: its id or its name, such as ESF 2014–2020.
 * @param staffCosts Direct staff costs, in kronor.
 * @param otherDirectCosts Other direct costs, in kronor.
 * @param [actualIndirect] Actual indirect costs to compare with, in kronor; 0 where left out.
 */
export function compareOptions(
  programme: unknown,
  staffCosts: unknown,
  otherDirectCosts: unknown,
  actualIndirect?: unknown,
): unknown[][] {
  return answer(() => {
    const known = newestOptions(required(programme, "programme", PROGRAMME));
    const costs = {
      staff: required(staffCosts, "staffCosts", AMOUNT),
      other: required(otherDirectCosts, "otherDirectCosts", AMOUNT),
    };
    const indirect = optional(actualIndirect, "actualIndirect", AMOUNT) ?? ZERO_ORE;
    const actual = addOre(addOre(costs.staff, costs.other), indirect);
    const { options } = functionAnswers("sv");
    return [...new Set(FLAT_RATES_IN_LAW.map(({ option }) => option))]
      .map((option) => ({
        option,
        total: totalUnderOption(option, costs),
        law: known.find((each) => each.option === option)?.law,
      }))
      .sort((a, b) => Number(b.law !== undefined) - Number(a.law !== undefined) || b.total - a.total)
      .map(({ option, total, law }) => [
        options[option],
        kronorCell(total),
        kronorCell(subtractOre(total, actual)),
        law !== undefined,
        law === undefined ? "" : formatCitation(law.citation, "sv"),
      ]);
  });
}

function directCosts(staffCosts: unknown, otherDirectCosts: unknown): { staff: Ore; other: Ore } {
  return {
    staff: required(staffCosts, "staffCosts", AMOUNT),
    other: optional(otherDirectCosts, "otherDirectCosts", AMOUNT) ?? ZERO_ORE,
  };
}
