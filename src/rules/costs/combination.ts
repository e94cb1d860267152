import { type StaffLine } from "../../budget";
import { intersection, type Span } from "../../calendar";
import { METHOD_PROVISIONS, provisionOn } from "../../law";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { replacesOtherCosts } from "./knownOptions";

/**
 * One method for each category of cost, within a sub-project and at one time; and beside the 40 % option no other cost
 * but participants' pay. Lines of other direct costs that the option covers count 0 and are no fault.
 */
export const flatCombine: Rule = {
  ...ruleHead("flat.combine"),
  check: (facts) => {
    const { project } = facts;
    const residual = replacesOtherCosts(project.indirect?.option ?? "none");
    if (project.staff.length === 0 && !residual) return NOT_APPLICABLE;
    const faults = [...mixedMethods(facts), ...(residual ? besideResidual(facts) : [])];
    if (faults.length > 0) return faults;
    const covered = residual ? project.costs.map(({ id }) => `costs/${id}`) : [];
    const provision = residual
      ? METHOD_PROVISIONS.residualCostsCoverAll
      : METHOD_PROVISIONS.oneMethodACategory;
    const pass: Verdict = {
      status: "pass",
      ...source(provisionOn(provision, facts.programmeId, facts.start)),
      subjects: ["indirect", ...covered],
      ...(covered.length === 0 ? {} : { note: "coveredLines", details: { lines: covered } }),
    };
    return [pass];
  },
};

/** Staff of one sub-project whose lines overlap in time and are calculated by different methods. */
function mixedMethods(facts: Facts): Verdict[] {
  const { staff, subProjects } = facts.project;
  const groups = new Map<string, StaffLine[]>();
  for (const line of staff) {
    const key = line.subProject ?? "";
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].flatMap(([subProject, lines]) => {
    const mixed = lines.filter((line) => lines.some((other) => clashes(facts, line, other)));
    if (mixed.length === 0) return [];
    const name = subProjects.find(({ id }) => id === subProject)?.name;
    return [
      {
        status: "fail",
        note: "mixedMethods",
        ...source(provisionOn(METHOD_PROVISIONS.oneMethodACategory, facts.programmeId, facts.start)),
        subjects: mixed.map(({ id }) => `staff/${id}`),
        details: {
          methods: [...new Set(mixed.map(({ method }) => method))],
          ...(name === undefined ? {} : { subProject: name }),
        },
      },
    ];
  });
}

function clashes({ project }: Facts, line: StaffLine, other: StaffLine): boolean {
  if (line.method === other.method) return false;
  const span = ({ start = project.project.start, end = project.project.end }: StaffLine): Span => ({
    start,
    end,
  });
  return intersection(span(line), span(other)) !== undefined;
}

/** Contributions in kind other than staff time: such costs lie inside the 40 %. */
function besideResidual(facts: Facts): Verdict[] {
  const lines = facts.project.inKind.filter(({ kind }) => kind === "other");
  return lines.map((line) => ({
    status: "fail",
    note: "besideResidual",
    ...source(provisionOn(METHOD_PROVISIONS.residualCostsCoverAll, facts.programmeId, facts.start)),
    subjects: [`inKind/${line.id}`],
    details: { text: line.text ?? line.id },
    remedies: [[{ kind: "removeLine", list: "inKind", id: line.id }]],
  }));
}
