import { type CostKey } from "../../../budget";
import { type Bilingual } from "../../../law";

/** Headings and labels that several result sheets share. */
export const TEXTS = {
  sum: { sv: "Summa", en: "Total" },
  share: { sv: "Andel", en: "Share" },
  amount: { sv: "Belopp", en: "Amount" },
  partner: { sv: "Part", en: "Partner" },
  costType: { sv: "Kostnadsslag", en: "Cost type" },
  month: { sv: "Månad", en: "Month" },
  line: { sv: "Rad", en: "Line" },
  grant: { sv: "ESF-stöd", en: "ESF grant" },
  coFinancing: { sv: "Medfinansiering", en: "Co-financing" },
  cashCoFinancing: { sv: "Kontant medfinansiering", en: "Cash co-financing" },
  balance: { sv: "Kvar att finansiera", en: "Left to finance" },
  grantShare: { sv: "ESF-andel", en: "ESF share" },
  coFinancingShare: { sv: "Medfinansieringsandel", en: "Co-financing share" },
  liquidityNeed: { sv: "Likviditetsbehov", en: "Liquidity need" },
  firstNegative: { sv: "Första månad med underskott", en: "First month below zero" },
  lastNegative: { sv: "Sista månad med underskott", en: "Last month below zero" },
  notAssigned: { sv: "Ej tillordnat", en: "Not assigned" },
  outsidePhases: { sv: "Utanför faserna", en: "Outside the phases" },
  finsam: { sv: "Samordningsförbundets medel", en: "Means of the association" },
  illustrative: {
    sv: "Illustrativa rader: påhittade så att de summerar till publicerade belopp.",
    en: "Illustrative lines: made up so that they sum to published totals.",
  },
} as const satisfies Record<string, Bilingual>;

export const KEY_WORDS: Readonly<Record<CostKey, Bilingual>> = {
  staff: { sv: "Personal", en: "Staff" },
  externalServices: { sv: "Externa tjänster", en: "External services" },
  travel: { sv: "Resor och logi", en: "Travel and lodging" },
  equipmentMaterial: { sv: "Utrustning och materiel", en: "Equipment and materials" },
  premises: { sv: "Lokaler", en: "Premises" },
  other: { sv: "Övrigt", en: "Other" },
  indirect: { sv: "Indirekta kostnader", en: "Indirect costs" },
  income: { sv: "Intäkter (avgår)", en: "Income (deducted)" },
  cash: { sv: "Kontanta kostnader", en: "Cash costs" },
  participants: { sv: "Deltagarersättning", en: "Participants' pay" },
  inKind: { sv: "Bidrag i annat än pengar", en: "Contributions in kind" },
  nonCash: { sv: "Ej kontanta kostnader", en: "Non-cash costs" },
  total: { sv: "Total projektbudget", en: "Total project budget" },
};
