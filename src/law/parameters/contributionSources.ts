import { type Citation } from "../citation";
import { page } from "../pages";

/** What was read on employer contributions, besides the acts. */
export const CONTRIBUTION_SOURCES = {
  factsOf2015: page(
    "Ekonomifakta",
    "https://www.ekonomifakta.se/sv/Fakta/Skatter/Skatt-pa-arbete/Arbetsgivaravgift/",
    { sv: "Arbetsgivaravgift 2015", en: "Employer contribution 2015" },
  ),
  facts: page(
    "Ekonomifakta",
    "https://www.ekonomifakta.se/sakomraden/skatt/skatt-pa-arbete/arbetsgivaravgift_1212481.html",
    { sv: "Arbetsgivaravgift över tid", en: "Employer contribution over time" },
  ),
  young2007to2014: page(
    "Almega",
    "https://www.almega.se/2014/02/sveket-sa-slar-hojda-arbetsgivaravgifter-mot-unga/",
    {
      sv: "Arbetsgivaravgifter för unga 2007–2014",
      en: "Employer contributions for the young 2007–2014",
    },
  ),
  youngAndOld2016: page("Skattmasen", "https://skattmasen.nu/hojda-arbetsgivaravgifter-for-unga/", {
    sv: "Arbetsgivaravgifter för unga och äldre 2016",
    en: "Employer contributions for the young and the old 2016",
  }),
  ages: page(
    "SKR",
    "https://skr.se/skr/ekonomijuridik/ekonomi/budgetochplanering/arbetsgivaravgifterochpopalagg.1290.html",
    { sv: "Arbetsgivaravgifter: särregler i olika åldrar", en: "Employer contributions: rules by age" },
  ),
  summer2021: page(
    "Tidningen Konsulten",
    "https://www.tidningenkonsulten.se/artiklar/ratt-arbetsgivaravgift-for-unga-i-sommar/",
    {
      sv: "Rätt arbetsgivaravgift för unga i sommar (SFS 2021:55)",
      en: "The right contribution for the young this summer (SFS 2021:55)",
    },
  ),
} as const satisfies Record<string, Citation>;
