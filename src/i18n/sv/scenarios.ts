import { type FigureId, type PresetId, type PresetObstacle, type VerdictName } from "../../scenarios";

/** Scenarier: nyckeltal, färdiga frågor och kontroller som ändras. */
export const scenarios = {
  figures: {
    total: "Total projektbudget",
    cash: "Kontanta kostnader",
    nonCash: "Ej kontanta kostnader",
    grant: "ESF-stöd",
    coFinancing: "Medfinansiering",
    cashCoFinancing: "Kontant medfinansiering",
    balance: "Saldo",
    grantShare: "ESF-andel",
    coFinancingShare: "Medfinansieringsandel",
    liquidityNeed: "Likviditetsbehov",
    liquidityMonth: "Månad med störst behov",
    errors: "Fel",
    warnings: "Varningar",
    infos: "Upplysningar",
    unknown: "Kan inte avgöras",
  } satisfies Record<FigureId, string>,
  presets: {
    esfPlusToday: "ESF+ i dag",
    withoutLargestCoFinancier: "Utan största medfinansiären",
    sixMonthsLater: "Sex månader senare",
    salaryUp: "Lön +3 %",
    residualFlatRate: "40 %-schablon",
  } satisfies Record<PresetId, string>,
  obstacles: {
    alreadyThere: "projektet är redan så",
    noCoFinancier: "ingen utom projektägaren medfinansierar",
    noStaff: "budgeten har ingen personal",
    refused: "budgeten går inte att ändra så",
  } satisfies Record<PresetObstacle["code"], string>,
  verdicts: {
    error: "fel",
    warning: "varning",
    info: "upplysning",
    unknown: "kan inte avgöras",
    pass: "godkänd",
    notApplicable: "prövas inte",
    unnamed: "nämns inte",
  } satisfies Record<VerdictName, string>,
  overview: "Scenarier jämförda med basen, kr",
  base: "Bas",
  scenario: "Scenario",
  difference: "Skillnad",
  differences: "Nyckeltal som ändras",
  sameFigures: "Nyckeltalen är desamma som i basen.",
  nothingChanged: "Scenariot ändrar ingenting i budgeten.",
  verdictsHeading: "Kontroller som ändras",
  sameVerdicts: "Inga kontroller ändras.",
  inBase: (message: string) => `Bas: ${message}`,
  inScenario: (message: string) => `Scenario: ${message}`,
  notToldApart: (count: number) =>
    count === 1
      ? "En kontroll till börjar eller slutar prövas, utan att något är fel."
      : `${count} kontroller till börjar eller slutar prövas, utan att något är fel.`,
  months: (months: string, count: number) =>
    Math.abs(count) === 1 ? `${months} månad` : `${months} månader`,
  points: (points: string) => `${points} procentenheter`,
  options: {
    heading: "Indirekta kostnader, alternativ för alternativ, kr",
    option: "Alternativ",
    indirect: "Indirekta",
    ownMoney: "Kvar till ägaren",
    against: "Hinder",
    own: (option: string) => `${option} (budgetens)`,
    explanation: "ESF-stödet är så högt som gränserna medger, och ägarens egna kontanta medel är borttagna.",
    highestGrant: (option: string, grant: string) => `Högst ESF-stöd ger ”${option}”: ${grant}.`,
    leastOwnMoney: (option: string, amount: string) =>
      `Minst kvar till ägaren lämnar ”${option}”: ${amount}.`,
    breakEven: (amount: string, below: string, above: string) =>
      `Brytpunkt vid ${amount} i övriga direkta kostnader: därunder ger ”${below}” högre kostnader, däröver ”${above}”.`,
    otherDirect: (amount: string) => `Övriga direkta kostnader är ${amount}.`,
  },
  notAvailable: (name: string, reason: string) => `${name}: går inte att pröva, ${reason}.`,
  notCalculated: (name: string) => `Scenariot ”${name}” går inte att räkna:`,
  amountTooLarge:
    "Ett belopp som räknas fram ligger utanför ±90 000 000 000 000 kr. Kontrollera ändringarnas faktorer och belopp.",
} as const;
