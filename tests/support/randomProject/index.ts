import fc from "fast-check";
import { type Horizon, horizon, phases } from "./days";
import { share } from "./figures";
import { call, cashFlow, financing } from "./financing";
import {
  costLines,
  type FileObject,
  incomeRows,
  inKindLines,
  participantLines,
  type Parties,
  staffLines,
} from "./lines";

export { type FileObject } from "./lines";

/** Project files as parsed JSON, valid by docs/project-file.md, with every choice that bears on a figure. */
export const projectFile: fc.Arbitrary<FileObject> = fc
  .record({
    horizon,
    organisations: fc.array(organisation(), { minLength: 1, maxLength: 5 }),
    subProjectCount: fc.nat({ max: 3 }),
  })
  .chain(({ horizon: within, organisations, subProjectCount }) => {
    const named = organisations.map((facts, index) => ({ id: `org-${index + 1}`, ...facts }));
    const subProjects = Array.from({ length: subProjectCount }, (_, index) => `sub-${index + 1}`);
    const parties = { horizon: within, organisations: named.map(({ id }) => id), subProjects };
    return fc
      .record({ project: facts(parties, within), lists: lists(parties) })
      .map(({ project, lists: rest }) => ({
        delfin: 1,
        project,
        organisations: named,
        ...subProjectList(subProjects),
        ...rest,
      }));
  });

/** So many project files, the same ones for the same seed. */
export function sampleProjects(count: number, seed: number): readonly FileObject[] {
  return fc.sample(projectFile, { numRuns: count, seed });
}

function organisation(): fc.Arbitrary<FileObject> {
  return fc.record(
    {
      name: fc.constantFrom("Kommunen", "Försäkringskassan", "Viva & Resurs"),
      kind: fc.constantFrom(
        ...[
          "state",
          "region",
          "municipality",
          "coordinationAssociation",
          "university",
          "nonProfit",
          "company",
          "other",
        ],
      ),
      recoversVat: fc.boolean(),
    },
    { requiredKeys: ["name", "kind"] },
  );
}

function facts({ organisations }: Parties, within: Horizon): fc.Arbitrary<FileObject> {
  return fc.record(
    {
      name: fc.constantFrom("Steget", "Två vägar"),
      programme: fc.constantFrom("esf-2007-2013", "esf-2014-2020", "esf-plus-2021-2027", "none"),
      start: fc.constant(within.span.start),
      end: fc.constant(within.span.end),
      owner: fc.constantFrom(...organisations),
      phases: phases(within),
    },
    { requiredKeys: ["name", "programme", "start", "end", "owner"] },
  );
}

function lists(parties: Parties): fc.Arbitrary<FileObject> {
  return fc.record(
    {
      call,
      staff: staffLines(parties),
      costs: costLines(parties),
      participants: participantLines(parties),
      inKind: inKindLines(parties),
      indirect: indirect(),
      income: incomeRows(parties),
      financing: financing(parties),
      cashFlow: cashFlow(parties),
      outcomes: fc.record(
        {
          toWorkOrStudies: fc.nat({ max: 40 }),
          closerToWork: fc.nat({ max: 40 }),
          otherSupport: fc.nat({ max: 9 }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
}

function indirect(): fc.Arbitrary<FileObject> {
  const options = ["none", "direct7", "staff15", "direct20", "direct25", "staff40"];
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ option: fc.constantFrom(...options) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        option: fc.constant("custom"),
        rate: share,
        base: fc.constantFrom("staff", "direct"),
      }),
    },
  );
}

function subProjectList(ids: readonly string[]): FileObject {
  return ids.length === 0 ? {} : { subProjects: ids.map((id) => ({ id, name: `Delprojekt ${id}` })) };
}
