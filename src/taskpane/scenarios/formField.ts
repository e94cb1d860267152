import { type Choice } from "../pieces/ChoiceField";

/** What is typed in the fields of one adjustment, by their paths in the adjustment. */
export type Draft = Readonly<Record<string, string>>;

export type FieldForm =
  | { readonly kind: "number" | "percent" | "whole" | "month" | "text" | "date" }
  | { readonly kind: "choice" | "flag"; readonly choices: readonly Choice<string>[] };

/** One field of the form of an adjustment. */
export interface FormField {
  /** Where it stands in the adjustment, `advance.amount`. */
  readonly path: string;
  readonly label: string;
  readonly form: FieldForm;
  readonly required: boolean;
}
