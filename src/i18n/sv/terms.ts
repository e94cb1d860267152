import { type OrganisationKind, type PhaseKey, type ProjectKind } from "../../budget";
import { type GrantBoundKind } from "../../funding";
import { choiceTerms } from "./choiceTerms";

/** Fackord: ett ord för en sak, detsamma i tabeller, meddelanden och blad. */
export const terms = {
  ...choiceTerms,
  projectKind: {
    implementation: "genomförande",
    study: "förprojektering eller förstudie",
  } satisfies Record<ProjectKind, string>,
  phase: {
    planning: "Analys och planering",
    implementation: "Genomförande",
    closing: "Avslut",
    "": "Utanför faserna",
  } satisfies Record<PhaseKey, string>,
  organisationKind: {
    state: "statlig myndighet",
    region: "region",
    municipality: "kommun",
    coordinationAssociation: "samordningsförbund",
    university: "lärosäte",
    nonProfit: "ideell organisation",
    company: "företag",
    other: "annan organisation",
  } satisfies Record<OrganisationKind, string>,
  grantBound: {
    maxShare: "utlysningens högsta andel",
    cash: "kontanta kostnader",
    remaining: "det som återstår att finansiera",
    maxGrant: "utlysningens högsta stöd",
  } satisfies Record<GrantBoundKind, string>,
  grant: "ESF-stöd",
  coFinancing: "Medfinansiering",
  cashCoFinancing: "Kontant medfinansiering",
  balance: "Saldo",
  notAssigned: "Ej tillordnat",
} as const;
