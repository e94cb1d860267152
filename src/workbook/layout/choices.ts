import { type Bilingual, type ProgrammeId, REGIONS } from "../../law";

/** One answer of a closed question: its id in the project file, its word in a cell. */
export interface Choice {
  readonly id: string;
  readonly word: Bilingual;
}

/*
 * Words must be unique within a list across both languages and ids, unless they mean the same choice, and hold
 * no `*`, `?` or `~`: the sheets' formulas look them up by MATCH.
 */
const LISTS_OF_CHOICES = {
  programme: choices({
    "esf-2007-2013": ["Socialfonden 2007–2013", "Social Fund 2007–2013"],
    "esf-2014-2020": ["Socialfonden 2014–2020", "Social Fund 2014–2020"],
    "esf-plus-2021-2027": ["ESF+ 2021–2027", "ESF Plus 2021–2027"],
    none: ["Utan ESF-stöd", "No ESF grant"],
  } satisfies Record<ProgrammeId, Words>),
  region: Object.entries(REGIONS).map(([id, word]): Choice => ({ id, word })),
  projectKind: choices({
    implementation: ["Genomförande", "Implementation"],
    study: ["Förstudie", "Feasibility study"],
  }),
  phaseKind: choices({
    planning: ["Analys och planering", "Analysis and planning"],
    implementation: ["Genomförande", "Implementation"],
    closing: ["Avslut", "Closing"],
  }),
  organisationKind: choices({
    state: ["Stat", "State"],
    region: ["Region", "Region"],
    municipality: ["Kommun", "Municipality"],
    coordinationAssociation: ["Samordningsförbund", "Coordination association"],
    university: ["Lärosäte", "University"],
    nonProfit: ["Ideell organisation", "Non-profit"],
    company: ["Företag", "Company"],
    other: ["Annan", "Other"],
  }),
  staffMethod: choices({
    actual: ["Lön", "Salary"],
    hourly1720: ["Timkostnad 1720", "Hourly 1720"],
    unit: ["Enhetskostnad", "Unit cost"],
  }),
  staffFunction: choices({
    projectLeaderAbove20: ["Projektledare, över 20 mnkr", "Project leader, above 20 MSEK"],
    projectLeader20: ["Projektledare", "Project leader"],
    projectWorker: ["Projektmedarbetare", "Project worker"],
    projectEconomist: ["Projektekonom", "Project economist"],
    administrator: ["Administratör", "Administrator"],
    group1: ["Grupp 1", "Group 1"],
    group2: ["Grupp 2", "Group 2"],
    group3: ["Grupp 3", "Group 3"],
    group4: ["Grupp 4", "Group 4"],
    group5: ["Grupp 5", "Group 5"],
    group6: ["Grupp 6", "Group 6"],
    group7a: ["Grupp 7a", "Group 7a"],
    group7b: ["Grupp 7b", "Group 7b"],
    group7c: ["Grupp 7c", "Group 7c"],
  }),
  costType: choices({
    externalServices: ["Externa tjänster", "External services"],
    travel: ["Resor och logi", "Travel and lodging"],
    equipmentMaterial: ["Utrustning och materiel", "Equipment and materials"],
    premises: ["Lokaler", "Premises"],
    other: ["Övrigt", "Other"],
  }),
  costProfile: choices({
    even: ["Jämnt", "Even"],
    monthly: ["Per månad", "Monthly"],
    start: ["Början", "At the start"],
    end: ["Slutet", "At the end"],
    custom: ["Egna belopp", "Own amounts"],
  }),
  cashProfile: choices({
    even: ["Jämnt", "Even"],
    monthly: ["Per månad", "Monthly"],
    start: ["Början", "At the start"],
    end: ["Slutet", "At the end"],
  }),
  equipmentGround: choices({
    necessary: ["Nödvändig", "Necessary"],
    depreciated: ["Avskriven i projektet", "Depreciated"],
    economical: ["Mest ekonomisk", "Most economical"],
  }),
  allowance: choices({
    activityGrant: ["Aktivitetsstöd", "Activity grant"],
    sicknessBenefit: ["Sjuk- eller rehabpenning", "Sickness benefit"],
    socialAssistance: ["Försörjningsstöd", "Social assistance"],
    wage: ["Lön", "Wage"],
    other: ["Annan ersättning", "Other allowance"],
  }),
  certificate: choices({
    confirmed: ["Intyg finns", "Confirmed"],
    intended: ["Avsikt", "Intended"],
    missing: ["Intyg saknas", "Missing"],
  }),
  sector: choices({ public: ["Offentlig", "Public"], private: ["Privat", "Private"] }),
  inKindKind: choices({ staffTime: ["Personaltid", "Staff time"], other: ["Annat", "Other"] }),
  indirectOption: choices({
    none: ["Inga", "None"],
    direct7: ["7 % av direkta kostnader", "7 % of direct costs"],
    staff15: ["15 % av personal", "15 % of staff"],
    direct20: ["20 % av direkta kostnader", "20 % of direct costs"],
    direct25: ["25 % av direkta, egen beräkning", "25 % of direct, own calculation"],
    staff40: ["40 % av personal, allt övrigt", "40 % of staff, all other costs"],
    custom: ["Egen sats", "Own rate"],
  }),
  indirectBase: choices({
    staff: ["Personal", "Staff costs"],
    direct: ["Direkta kostnader", "Direct costs"],
  }),
  grantMode: choices({ max: ["Högsta möjliga", "Largest possible"], fixed: ["Fast belopp", "Fixed amount"] }),
  finsamPart: choices({
    state: ["Staten", "State"],
    region: ["Region", "Regions"],
    municipality: ["Kommun", "Municipality"],
  }),
  outcome: choices({
    toWorkOrStudies: ["Till arbete eller studier", "To work or studies"],
    closerToWork: ["Närmare arbete", "Closer to work"],
    otherSupport: ["Annat stöd", "Other support"],
  }),
  adjustmentKind: choices({
    salary: ["Löner", "Salaries"],
    revision: ["Lönerevision", "Salary revision"],
    onCost: ["Lönekostnadspåslag", "On-cost rate"],
    workload: ["Tjänstgöringsgrad", "Workload"],
    costType: ["Kostnadsslag", "Cost type"],
    participants: ["Deltagares närvaro", "Attendance"],
    shift: ["Flytta projektet", "Move the project"],
    extend: ["Förläng projektet", "Extend the project"],
    dropCoFinancier: ["Utan medfinansiär", "Drop a co-financier"],
    cash: ["Kontant medfinansiering", "Cash co-financing"],
    grant: ["ESF-stöd", "ESF grant"],
    indirect: ["Indirekta kostnader", "Indirect costs"],
    call: ["Utlysning", "Call"],
    programme: ["Programperiod", "Programme"],
    claims: ["Ansökningar om utbetalning", "Claims"],
    coFinancingDelay: ["Försenad medfinansiering", "Delayed co-financing"],
    line: ["Ändra rad", "Change a line"],
    removeLine: ["Ta bort rad", "Remove a line"],
  }),
  listName: choices({
    organisations: ["Parter", "Partners"],
    subProjects: ["Delprojekt", "Sub-projects"],
    staff: ["Personal", "Staff"],
    costs: ["Kostnader", "Costs"],
    participants: ["Deltagare", "Participants"],
    inKind: ["Bidrag", "In kind"],
    income: ["Intäkter", "Income"],
    "financing.cash": ["Medfinansiering", "Co-financing"],
  }),
  yesNo: choices({ yes: ["Ja", "Yes"], no: ["Nej", "No"] }),
} as const;

export type ChoiceListId = keyof typeof LISTS_OF_CHOICES;

/** Every closed question of the workbook with its answers, in the order of the lists. */
export const CHOICES: Readonly<Record<ChoiceListId, readonly Choice[]>> = LISTS_OF_CHOICES;

type Words = readonly [sv: string, en: string];

function choices(words: Readonly<Record<string, Words>>): readonly Choice[] {
  return Object.entries(words).map(([id, [sv, en]]) => ({ id, word: { sv, en } }));
}

/** The word of a choice in a language; the id itself where the list does not have it. */
export function wordOf(list: ChoiceListId, id: string, language: keyof Bilingual): string {
  return CHOICES[list].find((choice) => choice.id === id)?.word[language] ?? id;
}

/** The id of the choice that a word stands for, in either language or as the id itself; undefined for another word. */
export function choiceOf(list: ChoiceListId, word: string): string | undefined {
  const wanted = folded(word);
  return CHOICES[list].find(({ id, word: { sv, en } }) =>
    [sv, en, id].some((form) => folded(form) === wanted),
  )?.id;
}

/** Excel and people compare words without regard to case and outer blanks. */
function folded(word: string): string {
  return word.trim().toLowerCase();
}
