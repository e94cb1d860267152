import { EXCLUDED } from "./excluded";
import { INDIRECT_ENGLISH } from "./indirectEnglish";
import { INDIRECT_SWEDISH } from "./indirectSwedish";
import { EQUIPMENT, NO_EQUIPMENT, PREMISES } from "./purchases";
import { wordFinder } from "./wordFinder";

/* What the text of a cost line says the cost is. */

/** Costs that are never eligible. */
export const findExcluded = wordFinder(EXCLUDED);

/** Costs that are indirect by nature. */
export const findIndirect = wordFinder([...INDIRECT_SWEDISH, ...INDIRECT_ENGLISH]);

/** Furniture, equipment and vehicles. */
export const findEquipment = wordFinder(EQUIPMENT);

const findOther = wordFinder(NO_EQUIPMENT);
const findPremises = wordFinder(PREMISES);

/** Whether the text speaks of something else than equipment that is bought: material, or a hire. */
export function isNoPurchase(text: string): boolean {
  return findOther(text).length > 0;
}

/** Whether the text speaks of premises; rooms hired for a conference or a meeting are something else. */
export function isRentOfPremises(text: string): boolean {
  return findPremises(text).length > 0;
}
