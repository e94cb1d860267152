/** Vyn Förklara: det som bara fönstret säger. Siffror, led och celler heter som i ämnet explanation. */
export const explainView = {
  selected: "Markerad cell",
  chosen: "Vald siffra",
  hint: "Markera en cell i bladen, eller välj en siffra här nedan.",
  figures: "Siffror att börja med",
  back: "Till den markerade cellen",
  title: "Så blir siffran till",
  tree: (figure: string) => `Så blir siffran till: ${figure}`,
  keys: "↑ ↓ flyttar, → öppnar, ← stänger, Enter visar cellen.",
  exactly: "Exakt värde",
  way: "Räknas som",
  source: "Källa",
  from: "Gäller från",
  changedByHand: (cell: string, shown: string, calculated: string) =>
    `${cell} visar ${shown}, men Delfin räknar fram ${calculated}. Formeln i cellen kan vara ändrad; se vyn Kontroller.`,
  line: "Förklara radens summa",
} as const;
