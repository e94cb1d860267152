import { type Change } from "../../adjustments";
import { type Language } from "../../i18n";
import { oreToText } from "../../money";
import { type Comparison, isSame, type LineComparison } from "../../review";
import { type VerdictChange, writeChange } from "../../scenarios";
import { findingOrNull } from "../check/json";
import { changeValue } from "./changes";
import { type ComparedFiles } from "./text";

type Json = Readonly<Record<string, unknown>>;

/** The document of `delfin compare --format json`. */
export function compareJson(comparison: Comparison, files: ComparedFiles, language: Language): Json {
  const { facts, lines, figures, report, verdicts } = comparison;
  return {
    ...files,
    same: isSame(comparison),
    facts: facts.map(changeJson),
    lines: lines.map(lineJson),
    figures: figures.map((change) => {
      const { base = null, other = null, difference = null } = writeChange(change);
      return { id: change.id, unit: change.unit, before: base, after: other, difference };
    }),
    report,
    checks: verdicts.map((change) => verdictJson(change, language)),
  };
}

function changeJson({ path, before, after }: Change): Json {
  return { path, before: changeValue(before), after: changeValue(after) };
}

function lineJson({ list, id, fate, fields, total, months }: LineComparison): Json {
  return {
    list,
    id,
    fate,
    fields: fields.map(changeJson),
    total: total === undefined ? null : { before: oreToText(total.before), after: oreToText(total.after) },
    months: months.map(({ month, before, after }) => ({
      month,
      before: oreToText(before),
      after: oreToText(after),
    })),
  };
}

function verdictJson({ rule, subjects, from, to, base, other }: VerdictChange, language: Language): Json {
  const [before, after] = [findingOrNull(base, language), findingOrNull(other, language)];
  return { rule, subjects, from, to, before, after };
}
