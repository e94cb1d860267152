import { monthOf } from "../../calendar";
import { formatMonthSpan, formatQuantity, type Language, words } from "../../i18n";
import { type Explanation, type Operation, quantityText } from "../../scenarios";

/** The value of a part with its unit. */
export function valueText(explanation: Explanation, numbers: Language): string {
  return formatQuantity(quantityText(explanation), explanation.unit, numbers);
}

/** How a part comes about, in words; undefined for a leaf. A sum that subtracts is a difference, and months are told. */
export function wayText({ operation, operands }: Explanation, language: Language): string | undefined {
  return operation === undefined ? undefined : operationText(operation, operands().length, language);
}

function operationText(operation: Operation, parts: number, language: Language): string {
  const { operations, nothing } = words(language).explanation;
  switch (operation.kind) {
    case "sum":
      if (parts === 0) return nothing;
      return operation.less === undefined ? operations.sum : operations.difference;
    case "activeMonths":
    case "activeDays": {
      const span = formatMonthSpan(monthOf(operation.first), monthOf(operation.last), language);
      return `${operations[operation.kind]}, ${span}`;
    }
    default:
      return operations[operation.kind];
  }
}
