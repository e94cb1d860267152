import { Decimal } from "../money";

/** Who pays for a coordination association: the state half, region and municipalities a quarter each, lag (2003:1210) 5 §. */
export const FINSAM_KEY = {
  state: new Decimal("0.5"),
  region: new Decimal("0.25"),
  municipality: new Decimal("0.25"),
} as const;
