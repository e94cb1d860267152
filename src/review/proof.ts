import { type Project } from "../budget";
import { type Calculation } from "../funding";
import { lawDate } from "../law";
import { FORM_VERSION, type Report, reportJson } from "../project-file";
import { type Finding, rulesDate } from "../rules";
import { type IntegrityFinding } from "../workbook/model";
import { type LawValue, lawValues } from "./lawValues";

/** What a proof is made of, beside the project: where it came from and who recalculated it. */
export interface ProofInput {
  readonly project: Project;
  readonly calculation: Calculation;
  readonly findings: readonly Finding[];
  /** What was done to the formulas of a workbook; empty for a project file. */
  readonly integrity: readonly IntegrityFinding[];
  /** The file's name without its folder, and the SHA-256 of its bytes in hexadecimal. */
  readonly file: { readonly name: string; readonly sha256: string };
  /** Delfin's version. */
  readonly version: string;
}

type ProvenFinding = Omit<Finding, "fix">;

/**
 * The proof of a budget: what came out of which file, what the rules say, and by which law. It holds nothing but what
 * follows from the file and Delfin's version, no clock and no machine, so that anyone can make it again, byte for byte;
 * and none of the lines that went in, nor their salaries: only what a check says of a line or a person, and who is above
 * full time.
 */
export interface Proof {
  readonly proof: 1;
  readonly delfin: { readonly version: string; readonly projectFile: typeof FORM_VERSION };
  readonly input: { readonly name: string; readonly sha256: string };
  /** Whether the lines were made up to sum to known totals. */
  readonly illustrative: boolean;
  /** The date by which the rules were read. */
  readonly rulesDate: string;
  readonly report: Report;
  /** What every rule that applies said; without proposals of change, which prove nothing. */
  readonly findings: readonly ProvenFinding[];
  readonly integrity: readonly IntegrityFinding[];
  /** The numbers in force on the date by which the project reads the law of its programme. */
  readonly law: readonly LawValue[];
}

/** The proof of a project that was calculated and checked. */
export function proofOf({ project, calculation, findings, integrity, file, version }: ProofInput): Proof {
  const { programme, start } = project.project;
  return {
    proof: 1,
    delfin: { version, projectFile: FORM_VERSION },
    input: file,
    illustrative: project.project.illustrative === true,
    rulesDate: rulesDate(project, calculation),
    report: reportJson(project, calculation),
    findings: findings.filter(({ status }) => status !== "notApplicable").map(proven),
    integrity,
    law: lawValues(programme, lawDate(programme, start)),
  };
}

/** The finding without its fixes. */
function proven(finding: Finding): ProvenFinding {
  const fields = { ...finding };
  delete fields.fix;
  return fields;
}
