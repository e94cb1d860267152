import { ACTS } from "../acts";
import { type Bilingual, cite } from "../citation";
import { FLAT_RATES, type IndirectOption } from "../indirectOptions";
import { type Entry, type Parameter, series } from "../parameter";
import { type ProgrammeId } from "../programme";
import { type Decimal } from "../../money";

type FlatRateOption = Exclude<IndirectOption, "none" | "custom">;

export interface FlatRateInLaw {
  readonly option: FlatRateOption;
  readonly programme: ProgrammeId;
  readonly parameter: Parameter<"share">;
}

const TITLES: Readonly<Record<FlatRateOption, Bilingual>> = {
  direct7: {
    sv: "Indirekta kostnader, schablon på direkta kostnader",
    en: "Indirect costs, flat rate on direct costs",
  },
  staff15: {
    sv: "Indirekta kostnader, schablon på direkta personalkostnader",
    en: "Indirect costs, flat rate on direct staff costs",
  },
  direct20: {
    sv: "Indirekta kostnader, schablon på direkta kostnader",
    en: "Indirect costs, flat rate on direct costs",
  },
  direct25: {
    sv: "Indirekta kostnader, egen beräknad schablon på direkta kostnader",
    en: "Indirect costs, calculated flat rate on direct costs",
  },
  staff40: {
    sv: "Alla övriga kostnader, schablon på direkta personalkostnader",
    en: "All other costs, flat rate on direct staff costs",
  },
};

const OWN_CALCULATION: Bilingual = {
  sv: "Kräver en egen beräkning som är rättvis, skälig och kontrollerbar, eller en nationell ordning.",
  en: "Needs a fair, equitable and verifiable calculation, or a national scheme.",
};
const TWINS: Bilingual = {
  sv: "Procentsats och bas är bekräftade genom systerakter; meningen i ESF-förordningen är inte läst.",
  en: "Rate and base are confirmed by twin acts; the sentence of the ESF regulation was not read.",
};
const EXISTENCE: Bilingual = {
  sv: "Att satsen finns och att deltagares ersättning ligger utanför är läst; satsens egen mening är det inte.",
  en: "That the rate exists, and that participants' pay lies outside it, was read; its own sentence was not.",
};

/** Which programme knows which option, at which rate ("up to": at most). */
export const FLAT_RATES_IN_LAW: readonly FlatRateInLaw[] = [
  flatRate("direct20", "esf-2007-2013", {
    from: "2007-01-01",
    citation: cite(ACTS.esf2006, "11(3)", "b(i)"),
    verified: "partly",
    note: TWINS,
  }),
  flatRate("staff15", "esf-2014-2020", {
    from: "2014-01-01",
    citation: cite(ACTS.general2013, "68(1)", "b"),
    verified: "read",
  }),
  flatRate("direct25", "esf-2014-2020", {
    from: "2014-01-01",
    citation: cite(ACTS.general2013, "68(1)", "a"),
    verified: "read",
    note: OWN_CALCULATION,
  }),
  flatRate(
    "staff40",
    "esf-2014-2020",
    { from: "2014-01-01", citation: cite(ACTS.esf2013, "14(2)"), verified: "partly", note: EXISTENCE },
    { from: "2018-08-02", citation: cite(ACTS.general2013, "68b(1)"), verified: "partly", note: EXISTENCE },
  ),
  flatRate("direct7", "esf-plus-2021-2027", {
    from: "2021-07-01",
    citation: cite(ACTS.general2021, "54", "a"),
    verified: "read",
  }),
  flatRate("staff15", "esf-plus-2021-2027", {
    from: "2021-07-01",
    citation: cite(ACTS.general2021, "54", "b"),
    verified: "read",
  }),
  flatRate("direct25", "esf-plus-2021-2027", {
    from: "2021-07-01",
    citation: cite(ACTS.general2021, "54", "c"),
    verified: "read",
    note: OWN_CALCULATION,
  }),
  flatRate("staff40", "esf-plus-2021-2027", {
    from: "2021-07-01",
    citation: cite(ACTS.general2021, "56"),
    verified: "partly",
    note: EXISTENCE,
  }),
];

/** The rate of an option in a programme with its source; undefined where the programme does not know the option. */
export function flatRateOf(option: IndirectOption, programme: ProgrammeId): Parameter<"share"> | undefined {
  return FLAT_RATES_IN_LAW.find((row) => row.option === option && row.programme === programme)?.parameter;
}

/** What to note beside the rate of an option that the project's programme does not know. */
export const UNKNOWN_TO_PROGRAMME: Bilingual = {
  sv: "Projektets programperiod känner inte schablonen.",
  en: "The project's programme does not know this option.",
};

function flatRate(
  option: FlatRateOption,
  programme: ProgrammeId,
  ...sources: readonly Omit<Entry<Decimal>, "value">[]
): FlatRateInLaw {
  const value = FLAT_RATES[option].rate;
  return {
    option,
    programme,
    parameter: {
      id: `flatRate.${option}.${programme}`,
      title: TITLES[option],
      unit: "share",
      layer: "eu",
      dateBasis: "projectStart",
      programmes: [programme],
      series: series(...sources.map((source) => ({ ...source, value }))),
    },
  };
}
