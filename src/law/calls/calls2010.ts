import { Decimal } from "../../money";
import { page } from "../pages";
import { coFinancing, type KnownCall } from "./knownCall";

const december2010 = page(
  "Svenska ESF-rådet",
  "https://docplayer.se/amp/11276698-Europeiska-socialfonden.html",
  {
    sv: "Nationell utlysning i programområde 2, 2010-12-22",
    en: "National call in programme area 2, 2010-12-22",
  },
);

/** Transnational activities as a share of the project budget, in both tracks. */
const transnationalShare = { min: new Decimal("0.15"), max: new Decimal("0.20") };

export const CALLS_2010: readonly KnownCall[] = [
  {
    id: "po2-2010-12-22-riktad",
    title: {
      sv: "Nationell utlysning 2010-12-22: fattigdom, romer, social innovation",
      en: "National call 2010-12-22: poverty, Roma, social innovation",
    },
    programme: "esf-2007-2013",
    areas: ["2"],
    terms: coFinancing("0.40", { transnationalShare }),
    citation: december2010,
    verified: "read",
  },
  {
    id: "po2-2010-12-22-oppen",
    title: {
      sv: "Nationell utlysning 2010-12-22: öppet spår",
      en: "National call 2010-12-22: open track",
    },
    programme: "esf-2007-2013",
    areas: ["2"],
    terms: { transnationalShare },
    readings: [
      {
        where: { sv: "sidan 1 och regionens nyhet", en: "page 1 and the region's news" },
        terms: coFinancing("0.57"),
      },
      { where: { sv: "sidan 2", en: "page 2" }, terms: coFinancing("0.60") },
    ],
    citation: december2010,
    verified: "read",
    note: {
      sv: "Utlysningen säger emot sig själv. Tre av fyra sedda stödandelar överstiger 40 %, vilket 60 % inte skulle ha tillåtit.",
      en: "The call contradicts itself. Three of four observed grant shares exceed 40 %, which 60 % would not have allowed.",
    },
  },
];
