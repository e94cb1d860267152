/** Vyn Personal. */
export const staff = {
  empty: "Det finns inga rader på bladet Personal än.",
  view: "Visa",
  views: { months: "Person och månad", roles: "Part och roll" },
  halfYear: "Halvår",
  month: "Månad",
  shareOfFullTime: "andel av heltid",
  person: "Person",
  party: "Part",
  sum: "Summa",
  roles: (first: number, last: number, all: number) =>
    `Roller ${String(first)}–${String(last)} av ${String(all)}`,
  keys: "Piltangenter flyttar mellan celler, Enter visar raden i bladet.",
  cell: (who: string, where: string, share: string) => `${who}, ${where}: ${share} av heltid`,
  overCell: (cell: string) => `${cell}, över heltid`,
  idleCell: (who: string, where: string) => `${who}, ${where}: ingen tid`,
  noPerson: (role: string) => `${role} (ingen person angiven)`,
  over: (person: string, share: string, span: string, excess: string) =>
    `${person} har ${share} av heltid ${span}; det är ${excess} för mycket.`,
  overMost: (person: string, share: string, span: string, months: number, excess: string) =>
    `${person} har som mest ${share} av heltid och är över i ${String(months)} månader ${span}; som mest ${excess} för mycket.`,
  noneOver: "Ingen person är över heltid.",
  loadChart: (person: string, most: string, span: string) =>
    `Andel av heltid för ${person} månad för månad, ${span}. Som mest ${most}; linjen är heltid.`,
  role: "Roll",
  share: "Andel",
  period: "Period",
  yearsTitle: "Person och år",
  yearsHelp: "Andel av heltid i snitt över årets projektmånader.",
  year: "År",
  amount: "kr",
  partiesTitle: "Personalkostnad",
  total: "Personal",
  nothing: "–",
} as const;
