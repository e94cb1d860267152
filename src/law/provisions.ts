import { type Provision } from "./provision";
import { CO_FINANCING_PROVISIONS } from "./provisions/coFinancing";
import { COST_PROVISIONS } from "./provisions/costs";
import { METHOD_PROVISIONS } from "./provisions/methods";

/** Every provision of law without a number, family by family. */
export const PROVISIONS: readonly Provision[] = [
  ...Object.values(CO_FINANCING_PROVISIONS),
  ...Object.values(COST_PROVISIONS),
  ...Object.values(METHOD_PROVISIONS),
];
