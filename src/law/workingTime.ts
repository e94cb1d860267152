import { Decimal } from "../money";

/** Hours that divide the annual employment cost; sources and dates: `HOURS.annual2014`, `HOURS.annual2021`. */
export const ANNUAL_HOURS = 1720;

/**
 * Hours that the unit-cost tables of 2014–2020 allow for a full-time year, where a line states no figure of its own:
 * 155.16 hours × 10.71 months. Source: `HOURS.unitCostFullTime`.
 */
export const UNIT_COST_HOURS = new Decimal("155.16").times("10.71");
