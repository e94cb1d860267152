import { ACTS } from "../acts";
import { type Bilingual, cite } from "../citation";
import { FINSAM_KEY } from "../finsam";
import { type Parameter, series } from "../parameter";
import { PROGRAMMES } from "../programme";

/** The parties' shares in the means of a coordination association (samordningsförbund), with their source. */
export const FINSAM_SHARES = {
  state: share("state", { sv: "Försäkringskassan (staten)", en: "the Social Insurance Agency (the state)" }),
  region: share("region", { sv: "regionerna tillsammans", en: "the regions together" }),
  municipality: share("municipality", { sv: "kommunerna tillsammans", en: "the municipalities together" }),
} as const satisfies Record<string, Parameter>;

function share(party: keyof typeof FINSAM_KEY, name: Bilingual): Parameter<"share"> {
  return {
    id: `finsam.${party}`,
    title: {
      sv: `Samordningsförbundets medel: ${name.sv}`,
      en: `Means of a coordination association: ${name.en}`,
    },
    unit: "share",
    layer: "national",
    dateBasis: "costMonth",
    programmes: PROGRAMMES,
    series: series({
      from: "2004-01-01",
      value: FINSAM_KEY[party],
      citation: cite(ACTS.coordination2003, "5 §"),
      verified: "read",
      note: {
        sv: "En kommun utanför regionerna bidrar även med regionens del (5 a §).",
        en: "A municipality outside the regions bears the region's part as well (section 5 a).",
      },
    }),
  };
}
