import { RULE_IDS, type RuleId } from "../ruleIds";
import { CASH_FLOW_RULES } from "./cashFlow";
import { CO_FINANCING_RULES } from "./coFinancing";
import { COST_RULES } from "./costs";
import { type CatalogueEntry, type CatalogueOf } from "./entry";
import { SHARE_RULES } from "./shares";
import { STAFF_RULES } from "./staff";
import { TIME_RULES } from "./time";

export { type Topic, TOPICS } from "./entry";

/** A rule without its check: enough to list the rules and to cite them, and no more to load than that. */
export interface RuleHead extends CatalogueEntry {
  readonly id: RuleId;
}

/** Every rule of every topic, or it does not compile. */
const ENTRIES: CatalogueOf<RuleId> = {
  ...SHARE_RULES,
  ...CO_FINANCING_RULES,
  ...TIME_RULES,
  ...STAFF_RULES,
  ...COST_RULES,
  ...CASH_FLOW_RULES,
};

/** What the rule is, apart from how it checks. */
export function ruleHead(id: RuleId): RuleHead {
  return { id, ...ENTRIES[id] };
}

/** Every rule without its check, in the order of the catalogue. */
export const RULE_HEADS: readonly RuleHead[] = RULE_IDS.map(ruleHead);
