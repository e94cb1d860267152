import { type GrantBoundKind } from "../../../funding";

/** Vyn Finansiering. */
export const financing = {
  grant: "ESF-stöd",
  boundsTitle: "Gräns för stödet",
  amountColumn: "kr",
  bounds: {
    remaining: "Återstår att finansiera",
    cash: "Kontanta kostnader",
    maxShare: "Högsta ESF-andel",
    maxGrant: "Utlysningens högsta stöd",
  } satisfies Record<GrantBoundKind, string>,
  boundWithShare: (bound: string, share: string) => `${bound}, ${share}`,
  binding: "begränsar",
  notGiven: "ej angivet",
  assumed: "antagen uppgift",
  cannotGrow: (reason: string) => `Stödet kan inte bli större: ${reason}.`,
  canGrow: (room: string, most: string, reason: string) =>
    `Stödet kan bli ${room} större, som mest ${most}: ${reason}.`,
  tooLarge: (excess: string, reason: string) => `Stödet är ${excess} för stort: ${reason}.`,
  noBound: "Det finns ingen uppgift som begränsar stödet.",
  reasons: {
    remaining: (total: string, paid: string, rest: string) =>
      `av ${total} betalar medfinansiärerna ${paid}, och resten är ${rest}`,
    cash: (cash: string) => `de kontanta kostnaderna är ${cash}, och stödet betalar inget annat`,
    maxShare: (share: string, total: string, most: string) =>
      `utlysningen tillåter ${share} av ${total}, alltså ${most}`,
    maxGrant: (most: string) => `utlysningens högsta stöd är ${most}`,
  },
  left: "Återstår att finansiera",
  fullyFinanced: "Fullt finansierad",
  over: "Överfinansierat",
  compute: "Beräkna högsta stöd",
  computed: "Stödet räknas som det högsta som gränserna tillåter.",
  already: (grant: string) => `Högsta stöd är ${grant}. Det är redan stödet i budgeten.`,
  wouldBe: (grant: string, now: string) => `Högsta stöd är ${grant}, nu ${now}. Välj Verkställ eller Avbryt.`,
  proposal: "Högsta stöd",
  now: "Nu",
  after: "Efter",
  balanceAfter: "Återstår efter ändringen",
  changes: (cells: number) =>
    `Ändrar ${cells === 1 ? "1 cell" : `${String(cells)} celler`}. Inget skrivs förrän du väljer Verkställ.`,
  apply: "Verkställ",
  cancel: "Avbryt",
  applied: (grant: string) => `ESF-stödet är nu ${grant}. Ångras i ett steg med Ctrl+Z.`,
  coFinanciers: "Medfinansiärer",
  add: "Lägg till",
  party: "Part",
  amountAndShare: "kr och andel",
  owner: (name: string) => `${name} (ägare)`,
  sources: {
    cash: "Kontant",
    ownerCash: "Kontant, projektägaren",
    participants: "Deltagarersättning",
    inKind: "Bidrag i annat än pengar",
  },
  certificates: { confirmed: "Intyg finns", intended: "Avsikt", missing: "Intyg saknas" },
  coFinancing: "Medfinansiering",
  ofTotal: "Andra än ESF bär",
  atLeast: (share: string, least: string) => `${share} (minst ${least})`,
  none: "Ingen medfinansiering är angiven.",
} as const;
