import { type CostLine, type Project, type StaffLine } from "../../../src/budget";
import { type EsfProgrammeId } from "../../../src/law";
import {
  aCost,
  anOrganisation,
  aProject,
  aSalary,
  date,
  decimal,
  type ProjectParts,
} from "../../support/projectBuilder";

const YEARS: Readonly<Record<EsfProgrammeId, string>> = {
  "esf-2007-2013": "2011",
  "esf-2014-2020": "2016",
  "esf-plus-2021-2027": "2023",
};

/** A year of the programme with one full-time employee: 360 000 kr of staff costs, owned by a municipality. */
export function aProjectOf(programme: EsfProgrammeId, { project, ...parts }: ProjectParts = {}): Project {
  const year = YEARS[programme];
  return aProject({
    project: { programme, start: date(`${year}-01-01`), end: date(`${year}-12-31`), ...project },
    organisations: [
      anOrganisation("kommunen", { kind: "municipality" }),
      anOrganisation("staten", { kind: "state" }),
      anOrganisation("foreningen", { kind: "nonProfit" }),
    ],
    staff: [staffOf360000()],
    ...parts,
  });
}

function staffOf360000(): StaffLine {
  return aSalary({ organisation: "kommunen" });
}

/** A line of other direct costs with a text. */
export function aLine(text: string, facts: Partial<CostLine> = {}): CostLine {
  return aCost({ id: "line", text, ...facts });
}

/** A grant that is fixed, and the owner paying the rest in cash. */
export function financedBy(grant: string, owner: string): Project["financing"] {
  return {
    grant: { mode: "fixed", amount: decimal(grant) },
    cash: [{ id: "f1", organisation: "kommunen", amount: decimal(owner), certificate: "confirmed" }],
  };
}

/** A call that states nothing but its rate of the euro. */
export function atRate(sekPerEur: string, assumed: readonly string[] = []): NonNullable<Project["call"]> {
  return { eurRate: { sekPerEur: decimal(sekPerEur), date: date("2016-01-01") }, assumed };
}
