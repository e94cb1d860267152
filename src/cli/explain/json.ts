import { explanationLabel } from "../../i18n";
import { type Explanation, fractionText, quantityText } from "../../scenarios";
import { type TreeOptions } from "./text";

/** The document of `delfin explain --format json`: a quantity, and what it is made of down to the depth asked for. */
export interface ExplanationDocument {
  readonly subject: Explanation["subject"];
  readonly label: string;
  readonly value: string;
  /** The exact value as a fraction, where its decimals do not end within six. */
  readonly fraction?: string;
  readonly unit: Explanation["unit"];
  readonly operation?: Explanation["operation"];
  readonly cell?: string;
  /** Absent for a leaf, and below the depth. */
  readonly operands?: readonly ExplanationDocument[];
}

export function explanationJson(explanation: Explanation, options: TreeOptions): ExplanationDocument {
  const { project, language, depth, cellOf } = options;
  const { subject, value, unit, operation } = explanation;
  const { text, exact } = quantityText(explanation);
  const cell = cellOf(explanation);
  const operands = depth === 0 ? [] : explanation.operands();
  return {
    subject,
    label: explanationLabel(subject, project, language),
    value: text,
    ...(exact ? {} : { fraction: fractionText(value) }),
    unit,
    ...(operation === undefined ? {} : { operation }),
    ...(cell === undefined ? {} : { cell }),
    ...(operands.length === 0
      ? {}
      : { operands: operands.map((operand) => explanationJson(operand, { ...options, depth: depth - 1 })) }),
  };
}
