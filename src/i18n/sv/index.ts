import { adjustments } from "./adjustments";
import { check } from "./check";
import { cli } from "./cli";
import { fields } from "./fields";
import { pane } from "./pane";
import { problems } from "./problems";
import { report } from "./report";
import { terms } from "./terms";
import { units } from "./units";
import { workbook } from "./workbook";

export const sv = {
  adjustments,
  check,
  cli,
  fields,
  pane,
  problems,
  report,
  terms,
  units,
  workbook,
} as const;
