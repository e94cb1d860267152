import { type Layer, type Verified } from "../../../law";
import { type Severity, type Status, type Topic } from "../../../rules";

/** Vyn Regler. */
export const rules = {
  programme: "Program",
  layer: "Nivå",
  allLayers: "Alla nivåer",
  layers: {
    eu: "EU",
    national: "Nationellt",
    call: "Utlysning",
    model: "Räkneregel",
  } satisfies Record<Layer, string>,
  date: "Gäller den",
  badDate: (given: string) => `”${given}” är inget datum. Skriv år-månad-dag, till exempel 2011-02-01.`,
  search: "Sök regel, artikel eller ord",
  shown: (shown: number, all: number) => `${String(shown)} av ${String(all)} regler`,
  noneFound: "Ingen regel passar sökningen. Ta bort ett ord eller välj Alla nivåer.",
  noLaw: "Projektet har inget ESF-stöd. Bara räknereglerna och lagen utanför fonden gäller.",
  topics: {
    shares: "Andelar och stöd",
    coFinancing: "Medfinansiering",
    time: "Tid",
    staff: "Personal",
    costs: "Kostnader",
    cashFlow: "Utbetalning och likviditet",
  } satisfies Record<Topic, string>,
  otherValues: "Lagens övriga tal och villkor",
  verified: {
    read: "Bekräftad",
    partly: "Delvis läst",
    secondary: "Andrahandskälla",
    unread: "Obekräftad",
  } satisfies Record<Verified, string>,
  assumed: "Antagen uppgift",
  condition: "villkor",
  thisProject: "I detta projekt",
  outcome: {
    pass: "uppfylld",
    fail: "ej uppfylld",
    unknown: "kan inte prövas",
    notApplicable: "gäller inte",
  } satisfies Record<Status, string>,
  consequence: "Följd vid brott",
  atMost: (severity: string) => `högst ${severity}`,
  severities: { error: "fel", warning: "varning", info: "upplysning" } satisfies Record<Severity, string>,
  sources: "Källor",
  noSource: "Ingen egen källa: projektets uppgifter eller utlysningen avgör.",
  otherDay: (date: string) => `Utfallet visas för projektets eget program och dag, ${date}.`,
  since: (from: string) => `${from} –`,
  between: (from: string, to: string) => `${from} – ${to}`,
} as const;
