import { type Translation } from "../translation";
import { type terms as sv } from "../sv/terms";
import { choiceTerms } from "./choiceTerms";

export const terms: Translation<typeof sv> = {
  ...choiceTerms,
  projectKind: { implementation: "implementation", study: "feasibility study" },
  phase: {
    planning: "Analysis and planning",
    implementation: "Implementation",
    closing: "Closing",
    "": "Outside the phases",
  },
  organisationKind: {
    state: "state authority",
    region: "region",
    municipality: "municipality",
    coordinationAssociation: "coordination association",
    university: "university",
    nonProfit: "non-profit organisation",
    company: "company",
    other: "other organisation",
  },
  grantBound: {
    maxShare: "the call's largest share",
    cash: "cash costs",
    remaining: "what remains to be financed",
    maxGrant: "the call's largest grant",
  },
  grant: "ESF grant",
  coFinancing: "Co-financing",
  cashCoFinancing: "Cash co-financing",
  balance: "Balance",
  notAssigned: "Not assigned",
};
