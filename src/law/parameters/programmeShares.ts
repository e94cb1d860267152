import { Decimal } from "../../money";
import { PAGES } from "../pages";
import { type Parameter, series } from "../parameter";
import { ESF_PROGRAMMES } from "../programme";

/**
 * The lowest co-financing that the ESF+ programme itself asks for. The figures of areas B, C, D and E were not found:
 * there only the call speaks.
 */
export const PROGRAMME_CO_FINANCING = {
  areaA: {
    id: "coFinancing.min.esf-plus-2021-2027.A",
    title: { sv: "Lägsta medfinansiering, programområde A", en: "Lowest co-financing, programme area A" },
    unit: "share",
    layer: "national",
    dateBasis: "call",
    programmes: ["esf-plus-2021-2027"],
    areas: ["A"],
    series: series({
      from: "2022-08-07",
      value: new Decimal("0.46"),
      citation: PAGES.programme2021,
      verified: "read",
      note: {
        sv: "Utom i Norra Mellansverige, som är övergångsregion. Programmet godkändes 2022-08-07.",
        en: "Except in North Middle Sweden, which is a transition region. The programme was approved on 2022-08-07.",
      },
    }),
  },
  areaANorraMellansverige: {
    id: "coFinancing.min.esf-plus-2021-2027.A.norra-mellansverige",
    title: {
      sv: "Lägsta medfinansiering, programområde A i Norra Mellansverige",
      en: "Lowest co-financing, programme area A in North Middle Sweden",
    },
    unit: "share",
    layer: "national",
    dateBasis: "call",
    programmes: ["esf-plus-2021-2027"],
    areas: ["A"],
    series: series({
      from: "2022-08-07",
      value: new Decimal("0.40"),
      citation: PAGES.programme2021,
      verified: "read",
    }),
  },
} as const satisfies Record<string, Parameter>;

/** How far below the call's minimum a decision may lie, where the call says nothing of it. */
export const SHARE_TOLERANCE: Parameter<"share"> = {
  id: "share.tolerance",
  title: {
    sv: "Avrundning som godtas under utlysningens minsta medfinansiering",
    en: "Rounding accepted below the call's minimum co-financing",
  },
  unit: "share",
  layer: "model",
  dateBasis: "call",
  programmes: ESF_PROGRAMMES,
  series: series({
    from: "2007-01-01",
    value: new Decimal("0.0005"),
    citation: PAGES.projectBankMia,
    verified: "secondary",
    note: {
      sv: "Delfins förval, efter verkliga beslut; utlysningen får sätta sin egen.",
      en: "Delfin's default, after real decisions; a call may set its own.",
    },
  }),
};
