import { Decimal } from "../money";

/** Hours that divide the annual employment cost: Regulation (EU) 1303/2013 art 68(2) and 2021/1060 art 55(2)(a). */
export const ANNUAL_HOURS = 1720;

/**
 * Hours that the unit-cost tables of 2014–2020 allow for a full-time year: 155.16 hours × 10.71 months, where a line
 * states no figure of its own (the ESF council's guidance to the tables of Delegated Regulation (EU) 2015/2195).
 */
export const UNIT_COST_HOURS = new Decimal("155.16").times("10.71");
