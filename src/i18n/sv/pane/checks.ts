import { type Layer } from "../../../law";
import { counted } from "../../counted";

/** Vyn Kontroller. */
export const checks = {
  groups: {
    error: "Fel",
    warning: "Varningar",
    info: "Upplysningar",
    unknown: "Kan inte prövas",
    met: "Uppfyllda",
  },
  layers: {
    eu: "EU-rätt",
    national: "Nationell regel",
    call: "Utlysning",
    model: "Räkneregel",
  } satisfies Record<Layer, string>,
  noSource: "Delfins egen rimlighetskontroll",
  moreCells: (count: number) => `och ${counted(count, "cell", "celler")} till`,
  allMet: (count: number) => `Alla ${count} kontroller är uppfyllda.`,
  margin: (title: string, distance: string, limit: string) =>
    `Minst marginal: ${title}, ${distance} från gränsen ${limit}.`,
  noMargin: (title: string, limit: string) => `Minst marginal: ${title}, på gränsen ${limit}.`,
  points: (count: string) => `${count} procentenheter`,
  show: "Visa",
  choices: { all: "Alla kontroller", problems: "Fel och varningar" },
  choice: (name: string, count: string) => `${name} (${count})`,
  scope: "Omfattning",
  wholeBook: "Hela boken",
  ownSheet: "Markerat blad",
  sheet: (name: string) => `Bladet ${name}`,
  shown: (count: number, all: number) =>
    count === 0
      ? `Ingen av ${counted(all, "kontroll", "kontroller")} visas med detta val.`
      : `${count} av ${counted(all, "kontroll", "kontroller")} visas.`,
  aid: "Kontrollerna är ett stöd. Förvaltande myndighet avgör vad som är stödberättigande.",
  write: "Skriv till bladet Kontroller",
  written: (count: number) =>
    `${counted(count, "kontroll är skriven", "kontroller är skrivna")} på bladet Kontroller.`,
  notWritten: "Inget skrevs",
  workbook: "Arbetsbokens formler",
  moreBreaches: (count: number) => `och ${count} till`,
  rebuild: "Bygg om bladen",
  rebuildHelp: "Bladen läggs ut på nytt ur budgeten. Excels ångralista töms av steget.",
  rebuilt: "Bladen är ombyggda.",
  kept: (sheets: string) => `Kvar bredvid de nya, eftersom de innehåller annat än Delfins: ${sheets}.`,
  suggest: "Föreslå åtgärd",
  suggestFor: (title: string) => `Föreslå åtgärd: ${title}`,
  suggestion: (title: string) => `Förslag: ${title}`,
  alternatives: "Välj åtgärd",
  and: "och",
  changes: (count: number) =>
    `Ändrar ${counted(count, "uppgift", "uppgifter")}. Inget skrivs förrän du väljer Verkställ.`,
  columns: {
    cell: "Cell",
    now: "Nu",
    after: "Efter",
    consequence: "Följd",
  },
  changedCells: "Ändrade celler",
  newLine: "ny rad",
  nothing: "tomt",
  yes: "ja",
  no: "nej",
  consequences: {
    total: "Total",
    grant: "ESF-stöd",
    share: "ESF-andel",
    balance: "Saldo",
    errors: "Fel",
    warnings: "Varningar",
  },
  newProblems: (count: number) =>
    count === 1 ? "Åtgärden ger ett nytt problem" : `Åtgärden ger ${count} nya problem`,
  noNewProblems: "Åtgärden ger inga nya fel eller varningar.",
  undo: "Ångras i ett steg med Ctrl+Z.",
  apply: "Verkställ",
  applying: "Skriver …",
  cancel: "Avbryt",
  done: "Åtgärden är gjord",
  doneText: (cells: number) =>
    `${counted(cells, "cell ändrad", "celler ändrade")}. Ångras i ett steg med Ctrl+Z.`,
} as const;
