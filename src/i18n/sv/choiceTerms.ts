import { type CostKey } from "../../budget";
import { type IndirectOption, type ProgrammeId } from "../../law";

/** De fackord som också en cell läser eller skriver; de står för sig, så att cellen inte väntar på alla andra. */
export const choiceTerms = {
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
  indirectOption: {
    none: "inga",
    direct7: "7 % av direkta kostnader",
    staff15: "15 % av personal",
    direct20: "20 % av direkta kostnader",
    direct25: "25 % av direkta kostnader, egen beräkning",
    staff40: "40 % av personal för alla övriga kostnader",
    custom: "egen sats",
  } satisfies Record<IndirectOption, string>,
} as const;
