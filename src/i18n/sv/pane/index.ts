import { adjustments } from "../adjustments";
import { excel } from "../excel";
import { problems } from "../problems";
import { workbook } from "../workbook";
import { terms } from "../terms";
import { financing } from "./financing";
import { liquidity } from "./liquidity";
import { rules } from "./rules";
import { staff } from "./staff";
import { shell } from "./shell";
import { start } from "./start";
import { checks } from "./checks";
import { overview } from "./overview";
import { scenarioView } from "./scenarioView";
import { explainView } from "./explainView";

/** Åtgärdsfönstret, ett ämne för varje vy. */
export const pane = {
  shell,
  start,
  overview,
  checks,
  staff,
  rules,
  liquidity,
  financing,
  scenarioView,
  explainView,
  adjustments,
  excel,
  problems,
  workbook,
  terms,
} as const;
