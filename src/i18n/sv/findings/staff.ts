import { type WordsOf } from "../../findingWords";

export const staff: WordsOf<
  | "staff.hours"
  | "staff.unit-oncost"
  | "staff.unit-hours"
  | "staff.unit-rate"
  | "staff.oncost"
  | "staff.leader-20m"
  | "staff.every-partner"
> = {
  "staff.hours": {
    fail: ({ actual, limit, gap, detail }) =>
      `${detail("person")} är budgeterad med ${actual} under ${detail("year")}; anställningen rymmer högst ${limit} till timkostnad. Ta bort ${gap}: sänk tjänstgöringsgraden, eller ange anställningens omfattning om den är större.`,
    pass: ({ actual, limit, detail }) =>
      `Mest timmar till timkostnad har ${detail("person")} under ${detail("year")}: ${actual} av högst ${limit}.`,
  },
  "staff.unit-oncost": {
    fail: ({ actual, detail }) =>
      `Raden för ${detail("line")} har enhetskostnad och ändå ett lönekostnadspåslag på ${actual}. Påslaget ingår redan i enhetskostnaden: ta bort det.`,
    pass: () => "Ingen rad med enhetskostnad har ett eget påslag.",
  },
  "staff.unit-hours": {
    fail: ({ actual, limit, gap, detail }) =>
      `${detail("person")} är budgeterad med ${actual} till enhetskostnad under ${detail("year")}; högst ${limit} godtas per person och år. Ta bort ${gap} genom att sänka tjänstgöringsgraden.`,
    pass: ({ actual, limit, detail }) =>
      `Mest timmar till enhetskostnad har ${detail("person")} under ${detail("year")}: ${actual} av högst ${limit}.`,
  },
  "staff.unit-rate": {
    fail: ({ actual, limit, gap, detail }) =>
      `Raden för ${detail("line")} har ${actual}; EU-förordningens belopp för funktionen är ${limit} under ${detail("year")}, där även övriga kostnader ingår. Jämför med ESF-rådets tabell för ert startår: raden ligger ${gap} över.`,
    pass: ({ actual, limit, detail }) =>
      `Närmast taket ligger raden för ${detail("line")}: ${actual} av högst ${limit} under ${detail("year")}.`,
  },
  "staff.oncost": {
    fail: ({ actual, limit, gap, note, detail }) => {
      const line = detail("line");
      switch (note) {
        case "noOnCost":
          return `Raden för ${line} har inget lönekostnadspåslag; bara arbetsgivaravgiften är ${limit}. Ange arbetsgivarens eget påslag.`;
        case "tooHigh":
          return `Raden för ${line} har ett lönekostnadspåslag på ${actual}; över ${limit} är orimligt högt (${gap} för mycket). Kontrollera att semesterlön eller andra kostnader inte är räknade två gånger.`;
        default:
          return `Raden för ${line} har ett lönekostnadspåslag på ${actual}; arbetsgivaravgiften är ${limit}, så ${gap} saknas. Höj påslaget, eller ange födelseår om en nedsättning efter ålder gäller.`;
      }
    },
    pass: ({ actual, limit }) =>
      `Alla påslag täcker arbetsgivaravgiften och är rimliga; närmast gränsen ligger ${actual} mot ${limit}.`,
  },
  "staff.leader-20m": {
    fail: ({ actual, limit, detail }) =>
      `${detail("lines")} har funktionen projektledare i större projekt, men projektbudgeten är ${actual} och måste överstiga ${limit}. Välj funktionen projektledare i projekt på högst 20 miljoner kronor och dess timbelopp.`,
    pass: ({ actual, limit }) => `Projektbudgeten, ${actual}, överstiger ${limit}: funktionen får användas.`,
  },
  "staff.every-partner": {
    fail: ({ detail }) =>
      `${detail("organisation")} uppges delta med personal men har ingen personalrad och ingen arbetad tid som bidrag. Lägg till en rad, eller ta bort rollen om parten inte bidrar med personal.`,
    pass: ({ actual }) => `Alla parter som deltar med personal har rader: ${actual} av ${actual}.`,
  },
};
