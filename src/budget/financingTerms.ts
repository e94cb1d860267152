import { type IsoDate, type Month } from "../calendar";
import { type Decimal } from "../money";
import { type CashProfile, type Certificate } from "./choices";
import { type Id } from "./id";

/* Who pays, and when the money comes. */

export interface Financing {
  readonly grant?: GrantTerms;
  readonly cash: readonly CashLine[];
  readonly finsam?: Finsam;
}

export type GrantTerms = { readonly mode: "fixed"; readonly amount: Decimal } | { readonly mode: "max" };

/** Cash co-financing of an organisation: an amount, or a key to share what remains. */
export interface CashLine {
  readonly id: Id;
  readonly organisation: Id;
  readonly amount?: Decimal;
  readonly key?: Decimal;
  readonly profile?: CashProfile;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly certificate?: Certificate;
}

/** Means of a coordination association (samordningsförbund): state ½, regions ¼, municipalities ¼. */
export interface Finsam {
  readonly amount: Decimal;
  readonly state: Id;
  readonly regions: readonly FinsamMember[];
  readonly municipalities: readonly FinsamMember[];
}

export interface FinsamMember {
  readonly organisation: Id;
  readonly weight?: Decimal;
}

export interface CashFlowTerms {
  readonly claimMonths?: number;
  readonly lagMonths?: number;
  readonly advance?: Advance;
  readonly holdBackRate?: Decimal;
  readonly finalLagMonths?: number;
  /** Means of the owner's own, stated to carry the liquidity need, in kronor. */
  readonly ownMeans?: Decimal;
}

export interface Advance {
  readonly amount: Decimal;
  readonly month: Month;
}
