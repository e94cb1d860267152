import { type CashLine, type Project, type ProjectFacts } from "../../../src/budget";
import { aCost, aProject, decimal, type ProjectParts } from "../../support/projectBuilder";

interface Sums {
  readonly total: string;
  readonly grant: string;
  readonly project?: Partial<ProjectFacts>;
  readonly call?: Project["call"];
}

/** A fully financed project of 2011 under the programme of its time: one cost, a fixed grant, and the owner pays the rest. */
export function financedProject({ total, grant, project, call }: Sums, parts: ProjectParts = {}): Project {
  const rest = decimal(total).minus(grant);
  const ownersCash: CashLine = { id: "f1", organisation: "kommunen", amount: rest };
  return aProject({
    costs: [aCost({ unitPrice: decimal(total) })],
    financing: { grant: { mode: "fixed", amount: decimal(grant) }, cash: [ownersCash] },
    ...(call === undefined ? {} : { call }),
    ...parts,
    project: { programme: "esf-2007-2013", ...project },
  });
}
