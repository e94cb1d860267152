import { type Adjustment } from "../budget";
import { type AdjustmentKind } from "./problem";

/** The adjustments of a kind; written as a mapped type, so that a table by kind takes them. */
export type AdjustmentOf<Kind extends AdjustmentKind = AdjustmentKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & Extract<Adjustment, { readonly kind: Each }>;
}[Kind];
