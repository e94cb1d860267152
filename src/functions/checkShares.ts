import { SHARE_TOLERANCE } from "../law";
import { exact, ZERO } from "../money";
import { balanceFindings, grantFindings, shareFindings } from "../rules";
import { AMOUNT, optional, required, share } from "./cells";
import { answer } from "./cellError";
import { languageOf } from "./choices";
import { verdictText } from "./verdictText";

const SHARE = share();

/**
 * Checks that others than the ESF bear the least share of the total: OK, or a sentence with the share, the limit and the kronor that are missing.
 * @customfunction CHECKSHARE
 * @param grant Grant, in kronor.
 * @param total Total eligible costs, in kronor.
 * @param minCoFinancing Least share of the total that others bear, 0 to 1 or in percent.
 * @param [tolerance] How far below the least share still passes, with a remark; 0.0005 where left out.
 * @param [language] Language of the sentence, sv or en; sv where left out.
 */
export function checkShare(
  grant: unknown,
  total: unknown,
  minCoFinancing: unknown,
  tolerance?: unknown,
  language?: unknown,
): string {
  return answer(() => {
    const stated = optional(tolerance, "tolerance", SHARE) ?? SHARE_TOLERANCE.series.at(-1)?.value;
    const findings = shareFindings({
      grant: required(grant, "grant", AMOUNT),
      total: required(total, "total", AMOUNT),
      minimum: exact(required(minCoFinancing, "minCoFinancing", SHARE)),
      tolerance: stated === undefined ? ZERO : exact(stated),
    });
    return verdictText(findings, languageOf(language));
  });
}

/**
 * Checks that the grant is within the cash costs, and within the call's maximum where one is given: OK, or a sentence with what is too much.
 * @customfunction CHECKGRANT
 * @param grant Grant, in kronor.
 * @param total Total eligible costs, in kronor.
 * @param inKind Contributions in kind and participants' pay, which nobody pays the project in cash, in kronor.
 * @param [maxGrant] The call's greatest grant, in kronor; not checked where left out.
 * @param [language] Language of the sentence, sv or en; sv where left out.
 */
export function checkGrant(
  grant: unknown,
  total: unknown,
  inKind: unknown,
  maxGrant?: unknown,
  language?: unknown,
): string {
  return answer(() => {
    const most = optional(maxGrant, "maxGrant", AMOUNT);
    const findings = grantFindings({
      grant: required(grant, "grant", AMOUNT),
      total: required(total, "total", AMOUNT),
      nonCash: required(inKind, "inKind", AMOUNT),
      ...(most === undefined ? {} : { maxGrant: most }),
    });
    return verdictText(findings, languageOf(language));
  });
}

/**
 * Checks that grant and co-financing together are the total, to the öre: OK, or a sentence with what is missing or too much.
 * @customfunction CHECKBALANCE
 * @param total Total eligible costs, in kronor.
 * @param grant Grant, in kronor.
 * @param coFinancing Co-financing in all, cash and not cash, in kronor.
 * @param [language] Language of the sentence, sv or en; sv where left out.
 */
export function checkBalance(
  total: unknown,
  grant: unknown,
  coFinancing: unknown,
  language?: unknown,
): string {
  return answer(() => {
    const findings = balanceFindings({
      total: required(total, "total", AMOUNT),
      grant: required(grant, "grant", AMOUNT),
      coFinancing: required(coFinancing, "coFinancing", AMOUNT),
    });
    return verdictText(findings, languageOf(language));
  });
}
