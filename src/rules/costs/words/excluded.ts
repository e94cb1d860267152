import { type COST_PROVISIONS } from "../../../law";
import { type WordRule } from "./wordFinder";

/** The provisions of law that shut a cost out whatever the project is. */
export type Exclusion = Extract<
  keyof typeof COST_PROVISIONS,
  "interest" | "landAndBuildings" | "penaltiesAndGifts"
>;

const EXCLUDED_SWEDISH: readonly WordRule<Exclusion>[] = [
  {
    category: "interest",
    words: [
      "ränta",
      "räntan",
      "räntor",
      "räntorna",
      "ränte*",
      "*ränta",
      "*räntor",
      "lånekostnad*",
      "kreditkostnad*",
    ],
  },
  {
    category: "landAndBuildings",
    words: [
      "markköp*",
      "markförvärv*",
      "tomtköp*",
      "husköp*",
      "fastighetsköp*",
      "fastighetsförvärv*",
      ...["mark", "tomt*", "fastighet*", "byggnad*", "hus", "infrastruktur*"].flatMap((what) => [
        `köp av ${what}`,
        `inköp av ${what}`,
        `förvärv av ${what}`,
      ]),
    ],
    not: ["köp av byggnadsmateri*", "inköp av byggnadsmateri*"],
  },
  {
    category: "penaltiesAndGifts",
    words: [
      "böter",
      "böterna",
      "*böter",
      "bötesbelopp*",
      "böteskostnad*",
      "parkeringsbot",
      "vite",
      "vitet",
      "viten",
      "vitesbelopp*",
      "vitesföreläggande*",
      "sanktionsavgift*",
      "straffavgift*",
      "förseningsavgift*",
      "skattetillägg*",
      "kontrollavgift*",
      "rättegång",
      "rättegångskostnad*",
      "tvist",
      "tvister",
      "tvistekostnad*",
      "skadestånd*",
      "gåva",
      "gåvan",
      "gåvor",
      "gåvorna",
      "*gåva",
      "*gåvor",
      "presentkort*",
      "avskedspresent*",
      "donation",
      "donationer",
      "oförutse*",
    ],
    not: ["*utgåva", "*utgåvor", "skadeståndsrätt*"],
  },
];

const EXCLUDED_ENGLISH: readonly WordRule<Exclusion>[] = [
  {
    category: "interest",
    words: [
      "interest cost*",
      "interest charge*",
      "interest expense*",
      "interest payment*",
      "interest on",
      "interest rate*",
      "loan interest",
      "late interest",
      "default interest",
      "penalty interest",
      "overdraft interest",
      "debt interest",
    ],
  },
  {
    category: "landAndBuildings",
    words: [
      "land purchase*",
      "land acquisition*",
      ...["land", "real estate", "property", "building", "buildings", "infrastructure"].flatMap((what) => [
        `purchase of ${what}`,
        `acquisition of ${what}`,
        `buying ${what}`,
      ]),
    ],
    not: ["purchase of building material*", "buying building material*"],
  },
  {
    category: "penaltiesAndGifts",
    words: [
      "fines",
      "parking fine",
      "speeding fine",
      "penalty",
      "penalties",
      "litigation",
      "lawsuit*",
      "legal dispute*",
      "court cost*",
      "gift",
      "gifts",
      "donations",
      "contingency",
      "contingencies",
      "unforeseen",
    ],
    not: ["penalty interest"],
  },
];

export const EXCLUDED: readonly WordRule<Exclusion>[] = [...EXCLUDED_SWEDISH, ...EXCLUDED_ENGLISH];
