import { type WordsOf } from "../../findingWords";

export const time: WordsOf<"time.project" | "time.phases" | "time.payment"> = {
  "time.project": {
    fail: ({ actual, gap, note, detail }) =>
      note === "months"
        ? `"${detail("line")}" har ett belopp i ${actual}, utanför projekttiden ${detail("start")}–${detail("end")}. Flytta beloppet till en månad i projektet.`
        : `"${detail("line")}" har datum utanför projekttiden ${detail("start")}–${detail("end")}: ${actual}. ${gap} räknas inte; ändra radens datum.`,
    pass: () => "Alla rader ligger inom projekttiden.",
  },
  "time.phases": {
    fail: ({ actual, limit, gap, note, detail }) => {
      const days = `${detail("start")}–${detail("end")}`;
      switch (note) {
        case "planningShort":
          return `Analys- och planeringsfasen ${days} är kortare än ${limit}. Förläng den.`;
        case "planningLong":
          return `Analys- och planeringsfasen ${days} är ${actual}; högst ${limit} godtas. Korta den med ${gap}.`;
        case "closingShort":
          return `Avslutsfasen ${days} är kortare än ${limit}, som den normalt minst är. Kontrollera att slutrapporten hinns med.`;
        case "closingLong":
          return `Avslutsfasen ${days} är ${actual}; normalt är den högst ${limit}. Korta den eller motivera den i ansökan.`;
        case "gap":
          return `Ingen fas täcker ${days} (${actual}). Låt faserna följa på varandra.`;
        case "overlap":
          return `Två faser täcker ${days} (${actual}). Låt den ena sluta dagen innan den andra börjar.`;
        default:
          return `En fas ligger utanför projekttiden: ${days} (${actual}). Ändra fasens datum.`;
      }
    },
    pass: ({ note, detail }) =>
      note === "boundaryInsideMonth"
        ? `Faserna täcker projektet. En fas börjar inne i en månad (${detail("boundaries")}): hela den månaden räknas till fasen som gäller när månaden börjar.`
        : "Faserna täcker projektet och har godtagen längd.",
  },
  "time.payment": {
    fail: ({ actual, limit, detail }) =>
      `Planen räknar med ${actual} från periodens slut ${detail("period")} till utbetalning ${detail("payment")}; myndigheten ska betala inom ${limit} från ansökan. Lämnar ni in ansökan direkt kan ni räkna med pengarna tidigare.`,
    pass: ({ actual, limit }) =>
      `Planen räknar med högst ${actual} från periodens slut till utbetalning; myndigheten ska betala inom ${limit} från ansökan.`,
  },
};
