import { type CostKey, type OrganisationKind, type PhaseKey, type ProjectKind } from "../../budget";
import { type GrantBoundKind } from "../../funding";
import { type IndirectOption, type ProgrammeId } from "../../law";

/** Fackord: ett ord för en sak, detsamma i tabeller, meddelanden och blad. */
export const terms = {
  costKey: {
    staff: "Personal",
    externalServices: "Externa tjänster",
    travel: "Resor och logi",
    equipmentMaterial: "Utrustning och materiel",
    premises: "Lokaler",
    other: "Övrigt",
    indirect: "Indirekta kostnader",
    income: "Intäkter",
    cash: "Kontanta kostnader",
    participants: "Deltagarersättning",
    inKind: "Bidrag i annat än pengar",
    nonCash: "Ej kontanta kostnader",
    total: "Total projektbudget",
  } satisfies Record<CostKey, string>,
  programme: {
    "esf-2007-2013": "Europeiska socialfonden 2007–2013",
    "esf-2014-2020": "Europeiska socialfonden 2014–2020",
    "esf-plus-2021-2027": "Europeiska socialfonden+ 2021–2027",
    none: "Utan ESF-stöd",
  } satisfies Record<ProgrammeId, string>,
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
  indirectOption: {
    none: "inga",
    direct7: "7 % av direkta kostnader",
    staff15: "15 % av personal",
    direct20: "20 % av direkta kostnader",
    direct25: "25 % av direkta kostnader, egen beräkning",
    staff40: "40 % av personal för alla övriga kostnader",
    custom: "egen sats",
  } satisfies Record<IndirectOption, string>,
  grant: "ESF-stöd",
  coFinancing: "Medfinansiering",
  cashCoFinancing: "Kontant medfinansiering",
  balance: "Saldo",
  share: "Andel",
  notAssigned: "Ej tillordnat",
} as const;
