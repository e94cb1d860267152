import { type Certificate, DEFAULTS, type Id, type Project } from "../../budget";
import { type Calculation } from "../../funding";
import { type Exact, type Ore, share } from "../../money";

/** Where co-financing comes from, in the order of the view; the owner's cash has a colour of its own. */
export const SOURCES = ["cash", "participants", "inKind"] as const;
export type Source = (typeof SOURCES)[number];

export interface SourceRow {
  readonly source: Source;
  readonly amount: Ore;
}

/** What one organisation bears, and how well it is promised. */
export interface CoFinancier {
  readonly id: Id;
  readonly name: string;
  readonly isOwner: boolean;
  readonly total: Ore;
  /** Of all co-financing. */
  readonly share: Exact;
  readonly sources: readonly SourceRow[];
  /** The weakest of its lines; absent where it has none (parts of the FINSAM key are decided by others). */
  readonly certificate?: Certificate;
  /** Where the weakest certificate stands, as a path of the project file. */
  readonly certificatePath?: string;
}

/** Every organisation that bears anything, the largest first. */
export function coFinanciers(project: Project, { financing }: Calculation): readonly CoFinancier[] {
  return project.organisations
    .flatMap(({ id, name }): CoFinancier[] => {
      const funding = financing.byOrganisation.get(id);
      if (funding === undefined || funding.total === 0) return [];
      const sources = SOURCES.filter((source) => funding[source] !== 0);
      return [
        {
          id,
          name,
          isOwner: id === project.project.owner,
          total: funding.total,
          share: share(funding.total, financing.coFinancing),
          sources: sources.map((source) => ({ source, amount: funding[source] })),
          ...weakest(project, id, sources),
        },
      ];
    })
    .sort((a, b) => b.total - a.total);
}

/** From the weakest promise to the strongest. */
const WEAKEST_FIRST: readonly Certificate[] = ["missing", "intended", "confirmed"];

/** The weakest of the certificates behind the sources that bring anything. */
function weakest(
  project: Project,
  organisation: Id,
  sources: readonly Source[],
): Pick<CoFinancier, "certificate" | "certificatePath"> {
  const promises = sources.flatMap((source) => {
    const { list, lines } = promisesOf(project, source);
    return lines.flatMap((line, position) =>
      line.organisation === organisation
        ? [
            {
              certificate: line.certificate ?? DEFAULTS.certificate,
              certificatePath: `${list}[${String(position)}].certificate`,
            },
          ]
        : [],
    );
  });
  return (
    WEAKEST_FIRST.map((certificate) => promises.find((each) => each.certificate === certificate)).find(
      (promise) => promise !== undefined,
    ) ?? {}
  );
}

function promisesOf(
  { participants, inKind, financing }: Project,
  source: Source,
): {
  readonly list: string;
  readonly lines: readonly { readonly organisation: Id; readonly certificate?: Certificate }[];
} {
  switch (source) {
    case "cash":
      return { list: "financing.cash", lines: financing.cash };
    case "participants":
      return { list: "participants", lines: participants };
    case "inKind":
      return { list: "inKind", lines: inKind };
  }
}
