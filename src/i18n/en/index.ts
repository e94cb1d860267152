import { type sv } from "../sv";
import { type Translation } from "../translation";
import { adjustments } from "./adjustments";
import { check } from "./check";
import { cli } from "./cli";
import { explanation } from "./explanation";
import { fields } from "./fields";
import { problems } from "./problems";
import { report } from "./report";
import { review } from "./review";
import { scenarios } from "./scenarios";
import { terms } from "./terms";
import { units } from "./units";
import { workbook } from "./workbook";

export const en: Translation<typeof sv> = {
  adjustments,
  check,
  cli,
  explanation,
  fields,
  problems,
  report,
  review,
  scenarios,
  terms,
  units,
  workbook,
};
