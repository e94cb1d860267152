/** Rapporten på kommandoraden. */
export const report = {
  months: (count: number) => (count === 1 ? "1 månad" : `${count} månader`),
  owner: (name: string) => `projektägare ${name}`,
  illustrative: "Raderna är påhittade så att de summerar till kända totaler.",
  assumed: (fields: string) => `Antagna uppgifter om utlysningen: ${fields}.`,
  costsByYear: "Kostnader per år, kr",
  costsByPhase: "Delbudgetar, kr",
  total: "Totalt",
  financing: "Finansiering, kr",
  cash: "Kontant",
  participants: "Deltagare",
  inKind: "Bidrag",
  share: "Andel",
  cashFlow: "Likviditet per kvartal, kr",
  out: "Utbetalt",
  coFinancing: "Medfinansiering",
  advance: "Förskott",
  claims: "Utbetalt stöd",
  balance: "Saldo",
  quarter: (year: number, quarter: number) => `${year} kv ${quarter}`,
  fullyFinanced: "Budgeten är fullt finansierad.",
  gap: (amount: string) => `Det saknas ${amount} i finansiering.`,
  overFinanced: (amount: string) => `Budgeten är överfinansierad med ${amount}.`,
  grantBoundBy: (amount: string, bounds: string) =>
    `Stödet kan som mest vara ${amount}: gränsen är ${bounds}.`,
  liquidityNeed: (amount: string, deepest: string, first: string, last: string) =>
    `Största likviditetsbehov ${amount}, i ${deepest}; saldot är negativt från ${first} till ${last}.`,
  noLiquidityNeed: "Saldot är aldrig negativt.",
  noCashFlow: "Inga villkor för utbetalning är angivna, så likviditeten är inte beräknad.",
  overAllocated: (person: string, load: string, months: number, first: string, last: string) =>
    months === 1
      ? `${person} är belagd till ${load} i ${first}.`
      : `${person} är belagd till som mest ${load}, över heltid i ${months} månader mellan ${first} och ${last}.`,
  participantsCount: (participants: string, women: string, men: string) =>
    `${participants} deltagare (${women} kvinnor, ${men} män)`,
  perParticipant: (total: string, grant: string) => `${total} per deltagare, varav ESF-stöd ${grant}`,
  perOutcome: (total: string) => `${total} per väntat utfall`,
  table: "tabell",
  row: "rad",
  column: "kolumn",
  amount: "belopp",
  tables: {
    year: "år",
    month: "månad",
    phase: "fas",
    organisation: "organisation",
    subProject: "delprojekt",
    financing: "finansiering",
    cashFlow: "likviditet",
  },
} as const;
