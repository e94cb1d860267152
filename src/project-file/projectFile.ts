import { z } from "zod";

import { type Project } from "../budget";
import { scenario } from "./adjustments";
import { call } from "./call";
import { cashFlow, outcomes } from "./cashFlow";
import { costLine } from "./costs";
import { financing, incomeLine } from "./financing";
import { indirect } from "./indirect";
import { inKindLine } from "./inKind";
import { organisation, subProject } from "./organisations";
import { participantLine } from "./participants";
import { projectFacts } from "./projectFacts";
import { notExpected, refuse } from "./refusal";
import { section } from "./section";
import { shown } from "./shown";
import { staffLine } from "./staff";

/** The version of the form that this code reads and writes. */
export const FORM_VERSION = 1;

const version = z
  .unknown()
  .transform((input, context): typeof FORM_VERSION => {
    if (input === FORM_VERSION) return FORM_VERSION;
    context.issues.push(
      refuse(input, (refused) =>
        input === undefined
          ? notExpected({ kind: "whole", min: FORM_VERSION, max: FORM_VERSION })(refused)
          : { code: "wrongVersion", path: refused.path, value: shown(input), version: FORM_VERSION },
      ),
    );
    return z.NEVER;
  })
  .meta({ const: FORM_VERSION });

/** The whole file. Rules between its parts (references, dates inside the project) stand in `coherence`. */
export const projectFile = section({
  delfin: version,
  project: projectFacts,
  call: call.exactOptional(),
  organisations: organisation.array().meta({ minItems: 1 }),
  subProjects: subProject.array().default([]),
  staff: staffLine.array().default([]),
  costs: costLine.array().default([]),
  participants: participantLine.array().default([]),
  inKind: inKindLine.array().default([]),
  indirect: indirect.exactOptional(),
  income: incomeLine.array().default([]),
  financing,
  cashFlow: cashFlow.exactOptional(),
  outcomes: outcomes.exactOptional(),
  scenarios: scenario.array().default([]),
});

/** The model that a file stands for: all but the version of the form. */
export function modelOf(file: z.output<typeof projectFile>): Project {
  const { call, indirect, cashFlow, outcomes } = file;
  return {
    project: file.project,
    ...(call === undefined ? {} : { call }),
    organisations: file.organisations,
    subProjects: file.subProjects,
    staff: file.staff,
    costs: file.costs,
    participants: file.participants,
    inKind: file.inKind,
    ...(indirect === undefined ? {} : { indirect }),
    income: file.income,
    financing: file.financing,
    ...(cashFlow === undefined ? {} : { cashFlow }),
    ...(outcomes === undefined ? {} : { outcomes }),
    scenarios: file.scenarios,
  };
}
