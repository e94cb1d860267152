import { type IsoDate } from "../calendar";
import { type Decimal } from "../money";

/** What a call (utlysning) decides; it may only be stricter than the law. Amounts in kronor, shares as fractions. */
export interface Call {
  readonly id?: string;
  readonly minCoFinancingShare?: Decimal;
  readonly maxGrant?: Decimal;
  readonly minTotal?: Decimal;
  readonly maxMonths?: number;
  readonly openFrom?: IsoDate;
  readonly openTo?: IsoDate;
  /** How far below the minimum share a decision may lie and still be within rounding. */
  readonly shareTolerance?: Decimal;
  readonly transnationalShare?: { readonly min?: Decimal; readonly max?: Decimal };
  readonly certificatesRequired?: boolean;
  readonly eurRate?: { readonly sekPerEur: Decimal; readonly date: IsoDate };
  /** Names of fields above whose value is a guess. */
  readonly assumed?: readonly string[];
}
