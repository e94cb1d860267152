import { exact, plus, ZERO } from "../money";
import { advanceFindings, loadFindings, periodFindings } from "../rules";
import { AMOUNT, AMOUNT_FROM_ZERO, optional, range, required, share, span, wholeNumber } from "./cells";
import { answer } from "./cellError";
import { languageOf, PROGRAMME } from "./choices";
import { verdictText } from "./verdictText";

/** A project of ten years is a slip of the pen. */
const MAX_MONTHS = wholeNumber(1, 120);
const WORKLOAD = share("0", "10");

/**
 * Checks an advance against the share of the grant and the amount that the programme's ordinance allows: OK, or a sentence with what is too much.
 * @customfunction CHECKADVANCE
 * @param programme Programme: its id or its name, such as ESF 2014–2020.
 * @param advance Advance, in kronor.
 * @param grant Grant, in kronor.
 * @param [language] Language of the sentence, sv or en; sv where left out.
 */
export function checkAdvance(
  programme: unknown,
  advance: unknown,
  grant: unknown,
  language?: unknown,
): string {
  return answer(() => {
    const findings = advanceFindings(
      required(programme, "programme", PROGRAMME),
      required(advance, "advance", AMOUNT_FROM_ZERO),
      required(grant, "grant", AMOUNT),
    );
    return verdictText(findings, languageOf(language));
  });
}

/**
 * Checks that a project's days lie within the programme's time, and take at most the call's months where they are given: OK, or a sentence with the days or months that are too many.
 * @customfunction CHECKPERIOD
 * @param programme Programme: its id or its name, such as ESF 2014–2020.
 * @param start First day of the project.
 * @param end Last day of the project.
 * @param [maxMonths] The call's greatest number of months, a begun month counted whole; not checked where left out.
 * @param [language] Language of the sentence, sv or en; sv where left out.
 */
export function checkPeriod(
  programme: unknown,
  start: unknown,
  end: unknown,
  maxMonths?: unknown,
  language?: unknown,
): string {
  return answer(() => {
    const findings = periodFindings(
      required(programme, "programme", PROGRAMME),
      span(start, end),
      optional(maxMonths, "maxMonths", MAX_MONTHS),
    );
    return verdictText(findings, languageOf(language));
  });
}

/**
 * Checks that the workloads of one person at the same time come to at most full time: OK, or a sentence with what is too much.
 * @customfunction CHECKWORKLOAD
 * @param workloads The person's workloads, all at the same time: shares of full time, 1 for full time or in percent; a blank cell is 0.
 * @param [language] Language of the sentence, sv or en; sv where left out.
 */
export function checkWorkload(workloads: unknown[][], language?: unknown): string {
  return answer(() => {
    const load = range(workloads, "workloads", WORKLOAD)
      .flat()
      .reduce((sum, workload) => (workload === undefined ? sum : plus(sum, exact(workload))), ZERO);
    return verdictText(loadFindings(load), languageOf(language));
  });
}
