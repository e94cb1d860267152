import type { ApplyRefusal, ExcelProblem, ExcelProblemCode } from "../../excel";

const problems: Readonly<Record<ExcelProblemCode, string>> = {
  protected: "Bladet är skyddat. Ta bort skyddet under Granska och försök igen.",
  editing: "En cell redigeras. Avsluta med Enter eller Esc och försök igen.",
  gone: "Cellen eller bladet finns inte längre.",
  notSupported: "Den här versionen av Excel kan inte göra det. Uppdatera Excel.",
  tooLarge: "Det var för mycket på en gång för Excel.",
  busy: "Excel är upptaget. Vänta en stund och försök igen.",
  manyAreas: "Flera områden är markerade. Markera en enda cell.",
  refused: "Excel avvisade det.",
};

/** Vad Excel svarar när något inte går. */
export const excel = {
  problem: ({ code, office }: Pick<ExcelProblem, "code" | "office">) =>
    code === "refused" ? `${problems.refused} Excels egen kod är ${office}.` : problems[code],
  /** Vad en reparation av formler ledde till. */
  repaired: (count: number): string => {
    if (count === 0) return "Inga formler behövde repareras.";
    return count === 1 ? "1 formel är reparerad." : `${count} formler är reparerade.`;
  },
  refusal: (reason: ApplyRefusal): string => {
    switch (reason.code) {
      case "noPlace":
        return `Inget skrevs: ${reason.heading.sv} finns inte längre på bladet ${reason.sheet.sv}. Lägg tillbaka rubriken eller bygg om bladen.`;
      case "unwritable":
        return `Inget skrevs: arbetsboken skulle inte läsas som den ändrade budgeten (${reason.path}). Ändra i bladen för hand.`;
      case "changedSince":
        return `Inget skrevs: ${reason.cells.join(", ")} har ändrats sedan budgeten lästes. Försök igen.`;
      case "noRoom":
        return `Inget skrevs: listan måste växa, men ${reason.cell} är upptagen. Flytta det som står där.`;
    }
  },
} as const;
