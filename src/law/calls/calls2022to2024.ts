import { page } from "../pages";
import { coFinancing, type KnownCall } from "./knownCall";

export const CALLS_2022_2024: readonly KnownCall[] = [
  {
    id: "a2-2024-nationell",
    title: { sv: "Nationell utlysning A2 2024", en: "National call A2 2024" },
    programme: "esf-plus-2021-2027",
    areas: ["A2"],
    terms: coFinancing("0.46"),
    citation: page("Handlingar.se", "https://handlingar.se/request/jag_undrar_om_ni_har_nagot_tips", {
      sv: "Begäran som återger utlysningen: medfinansiering 46 %",
      en: "Request that quotes the call: co-financing 46 %",
    }),
    verified: "read",
  },
  {
    id: "fast-care-2022-nationell",
    title: { sv: "Nationell utlysning Fast Care 2022", en: "National call Fast Care 2022" },
    programme: "esf-plus-2021-2027",
    areas: ["F"],
    terms: coFinancing("0"),
    citation: page(
      "Region Stockholm",
      "https://www.regionstockholm.se/verksamhet/Regional-utveckling/Nyheter/2022/06/socialfondsprojekt-for-insatser-till-ukrainska-flyktingar/",
      {
        sv: "Socialfondsprojekt för insatser till ukrainska flyktingar (2022-06)",
        en: "Social Fund projects for Ukrainian refugees (2022-06)",
      },
    ),
    verified: "read",
    note: {
      sv: "Kostnader räknas retroaktivt från 2022-02-24; projekten till och med 2023-09-30.",
      en: "Costs count retroactively from 2022-02-24; projects to 2023-09-30.",
    },
  },
];
