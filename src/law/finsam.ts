import { Decimal } from "../money";

/** Who pays for a coordination association: the state half, region and municipality a quarter each. Source: `FINSAM_SHARES`. */
export const FINSAM_KEY = {
  state: new Decimal("0.5"),
  region: new Decimal("0.25"),
  municipality: new Decimal("0.25"),
} as const;
