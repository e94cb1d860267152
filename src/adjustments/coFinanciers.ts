import { type Id, type Organisation, type Project } from "../budget";
import { type AdjustmentOf } from "./adjustmentOf";
import { listsOf, unknownIn, withLists } from "./lists";
import { noneMatching } from "./matchingLines";
import { applied, type Outcome, refused } from "./outcome";

const BORNE = ["financing.cash", "participants", "inKind"] as const;

/**
 * The project without what the organisation co-finances: its cash, its participants' pay, its contributions in kind and
 * its role as co-financier. Its staff and costs stay, and so does the organisation. Refused for a member of the FINSAM
 * key, whose parts would fall on the others, and where there is nothing to drop.
 */
export function dropCoFinancier(
  project: Project,
  { organisation }: AdjustmentOf<"dropCoFinancier">,
): Outcome {
  const unknown = unknownIn(project, "organisations", organisation);
  if (unknown.length > 0) return refused(...unknown);
  if (finsamMembers(project).includes(organisation)) return refused({ code: "inFinsamKey", organisation });
  const { organisations, participants, inKind, "financing.cash": cash } = listsOf(project);
  const bearsNothing = BORNE.every((list) => noneMatching(project, list, { organisation }).length > 0);
  if (bearsNothing && !isCoFinancier(organisations.find(({ id }) => id === organisation))) {
    return refused(...noneMatching(project, "financing.cash", { organisation }));
  }
  const ofOthers = (line: { readonly organisation: Id }): boolean => line.organisation !== organisation;
  return applied(
    withLists(project, {
      organisations: organisations.map((each) => (each.id === organisation ? withoutRole(each) : each)),
      participants: participants.filter(ofOthers),
      inKind: inKind.filter(ofOthers),
      "financing.cash": cash.filter(ofOthers),
    }),
  );
}

function finsamMembers({ financing: { finsam } }: Project): Id[] {
  if (finsam === undefined) return [];
  return [
    finsam.state,
    ...[...finsam.regions, ...finsam.municipalities].map(({ organisation }) => organisation),
  ];
}

function isCoFinancier(organisation: Organisation | undefined): boolean {
  return organisation?.roles?.includes("coFinancier") ?? false;
}

function withoutRole(organisation: Organisation): Organisation {
  const { roles } = organisation;
  return roles === undefined
    ? organisation
    : { ...organisation, roles: roles.filter((role) => role !== "coFinancier") };
}
