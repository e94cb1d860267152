import { type ConditionalFormattingOptions } from "@cj-tech-master/excelts";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { areaText, readAddress } from "../model/address";
import { fileStyle, univerStyle } from "./cellStyle";
import { fileFormula, plainFormula } from "./formulaPrefixes";
import { areaOf, irange } from "../model/irange";

/** The conditional formats of a file whose condition is a formula, the first in force first; other kinds are left out. */
export function univerRules(
  formats: readonly ConditionalFormattingOptions[],
  sheetId: string,
): readonly IConditionFormattingRule[] {
  return formats
    .flatMap(({ ref, rules }) =>
      rules.flatMap((rule) => {
        const formula = rule.type === "expression" ? rule.formulae?.[0] : undefined;
        return formula === undefined
          ? []
          : [{ ref, formula, priority: rule.priority ?? 0, style: rule.style }];
      }),
    )
    .sort((one, other) => one.priority - other.priority)
    .map(({ ref, formula, style }, index) => ({
      cfId: `${sheetId}-format-${index + 1}`,
      ranges: ref.split(" ").flatMap((text) => {
        const area = readAddress(text)?.area;
        return area === undefined ? [] : [irange(area)];
      }),
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: plainFormula(String(formula)),
        style: univerStyle(style ?? {}),
      },
    }));
}

/** Univer's conditional formats for a file; those without a formula are left out. */
export function fileFormats(
  rules: readonly IConditionFormattingRule[],
): readonly ConditionalFormattingOptions[] {
  return rules.flatMap(({ ranges, rule }, index) => {
    if (rule.type !== CFRuleType.highlightCell || !("subType" in rule)) return [];
    if (rule.subType !== CFSubRuleType.formula) return [];
    const { font, fill, border } = fileStyle(rule.style);
    return [
      {
        ref: ranges.map((range) => areaText(areaOf(range))).join(" "),
        rules: [
          {
            type: "expression" as const,
            priority: index + 1,
            formulae: [fileFormula(rule.value)],
            style: {
              ...(font === undefined ? {} : { font }),
              ...(fill === undefined ? {} : { fill }),
              ...(border === undefined ? {} : { border }),
            },
          },
        ],
      },
    ];
  });
}
