import { cashFlow } from "./cashFlow";
import { coFinancing } from "./coFinancing";
import { costs } from "./costs";
import { figures } from "./figures";
import { flatRates } from "./flatRates";
import { shares } from "./shares";
import { staff } from "./staff";
import { time } from "./time";

export const findings = {
  ...figures,
  ...shares,
  ...time,
  ...cashFlow,
  ...coFinancing,
  ...staff,
  ...flatRates,
  ...costs,
} as const;
