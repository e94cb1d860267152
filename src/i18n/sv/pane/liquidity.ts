/** Vyn Likviditet. */
export const liquidity = {
  need: "Likviditetsbehov",
  lowest: (amount: string, month: string) => `Lägst ${amount} i ${month}.`,
  negative: (span: string) => `Minus ${span}.`,
  neverNegative: "Saldot är aldrig negativt.",
  ownMeans: "Egna medel",
  noTerms: "Inga villkor för utbetalning är angivna, så likviditeten är inte beräknad.",
  giveTerms: "Ange villkor",
  noGrant: "Projektet har inget ESF-stöd. Här är bara kostnader och kontant medfinansiering.",
  chartTitle: "In, ut och saldo",
  thousands: "tkr per månad",
  flows: (span: string, most: string, month: string) =>
    `In och ut per månad ${span}, i tusen kronor. Mest ut: ${most} i ${month}. Tabellen nedanför har varje månad.`,
  balanceChart: (span: string, lowest: string, month: string) =>
    `Saldo per månad ${span}, i tusen kronor. Lägst ${lowest} i ${month}. Tabellen nedanför har varje månad.`,
  in: "In",
  out: "Ut",
  balance: "Saldo",
  legend: { in: "In, uppåt", out: "Ut, nedåt", balance: "Saldo, undre rutan" },
  asTable: "Visa månaderna som tabell",
  month: "Månad",
  payments: "Utbetalningar",
  change: "Ändra villkor",
  terms: (claimMonths: number, lag: number, holdBack: string) =>
    `Ansökan ${claimMonths === 1 ? "varje månad" : `var ${String(claimMonths)}:e månad`}, utbetalning ${
      lag === 1 ? "1 månad" : `${String(lag)} månader`
    } senare${holdBack === "" ? "" : `, ${holdBack} innehålls`}.`,
  advanceFirst: "Förskottet avräknas först.",
  number: "Nr",
  covers: "Avser",
  paid: "Betalas",
  amount: "kr",
  advance: "Förskott",
  final: "Slut",
  heldBack: (rate: string) => `innehållna ${rate}`,
  rest: "resten",
  paidBack: "betalas tillbaka",
  sum: "ESF-stöd",
  inTotal: "In, summa",
  outTotal: "Ut, summa",
  rounded: "Avrundat till hela kronor; bladet Likviditet har ören.",
  nothing: "–",
} as const;
