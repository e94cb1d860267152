import { type Adjustment, DEFAULTS, type Id, type Project } from "../budget";
import { type Calculation } from "../funding";
import { Decimal } from "../money";
import { type Assessment } from "./assessment";
import { afterAdjustments, type ScenarioProblem } from "./runScenario";

/** The questions that people ask of any project, in the order in which they are shown. */
export const PRESET_IDS = [
  "esfPlusToday",
  "withoutLargestCoFinancier",
  "sixMonthsLater",
  "salaryUp",
  "residualFlatRate",
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** Why a question cannot be asked of a project. */
export type PresetObstacle =
  | { readonly code: "alreadyThere" | "noCoFinancier" | "noStaff" }
  | { readonly code: "refused"; readonly problems: readonly ScenarioProblem[] };

/** A question made for a project: the adjustments that ask it, or why it cannot be asked. Its name is made in `i18n`. */
export type Preset =
  | { readonly id: PresetId; readonly available: true; readonly adjustments: readonly Adjustment[] }
  | { readonly id: PresetId; readonly available: false; readonly obstacle: PresetObstacle };

const LATER_MONTHS = 6;
const SALARY_FACTOR = new Decimal("1.03");
const NEWEST_PROGRAMME = "esf-plus-2021-2027";

const MAKERS: Readonly<Record<PresetId, (base: Assessment) => Adjustment | PresetObstacle>> = {
  // The budget and its dates as they are, judged by the law of ESF+: what that law says of them is the answer.
  esfPlusToday: ({ project: { project } }) =>
    project.programme === NEWEST_PROGRAMME
      ? { code: "alreadyThere" }
      : { kind: "programme", programme: NEWEST_PROGRAMME },
  withoutLargestCoFinancier: ({ project, calculation }) => {
    const organisation = largestCoFinancier(project, calculation);
    return organisation === undefined ? { code: "noCoFinancier" } : { kind: "dropCoFinancier", organisation };
  },
  sixMonthsLater: () => ({ kind: "shift", months: LATER_MONTHS }),
  salaryUp: ({ project: { staff } }) =>
    staff.length === 0 ? { code: "noStaff" } : { kind: "salary", factor: SALARY_FACTOR },
  residualFlatRate: ({ project: { staff, indirect = DEFAULTS.indirect } }) => {
    if (indirect.option === "staff40") return { code: "alreadyThere" };
    return staff.length === 0 ? { code: "noStaff" } : { kind: "indirect", option: "staff40" };
  },
};

/** Every preset for the project, in the order of `PRESET_IDS`; what the project refuses is told with its problems. */
export function presetsFor(base: Assessment): Preset[] {
  return PRESET_IDS.map((id) => {
    const made = MAKERS[id](base);
    if ("code" in made) return { id, available: false, obstacle: made };
    const attempt = afterAdjustments(base.project, [made], () => undefined);
    return attempt.ok
      ? { id, available: true, adjustments: [made] }
      : { id, available: false, obstacle: { code: "refused", problems: attempt.problems } };
  });
}

/** The adjustment that leads a project judged by another programme back to its own, area and all. */
export function backToProgramme({ project: { programme, area } }: Project): Adjustment {
  return { kind: "programme", programme, ...(area === undefined ? {} : { area }) };
}

/** Who pays the most beside the owner, in cash and otherwise; of equals the first. */
function largestCoFinancier({ project: { owner } }: Project, { financing }: Calculation): Id | undefined {
  const others = [...financing.byOrganisation].filter(([id, { total }]) => id !== owner && total > 0);
  const [largest] = others.sort(([, a], [, b]) => b.total - a.total);
  return largest?.[0];
}
