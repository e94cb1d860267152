import { type choiceTerms as sv } from "../sv/choiceTerms";
import { type Translation } from "../translation";

export const choiceTerms: Translation<typeof sv> = {
  costKey: {
    staff: "Staff",
    externalServices: "External services",
    travel: "Travel and lodging",
    equipmentMaterial: "Equipment and materials",
    premises: "Premises",
    other: "Other",
    indirect: "Indirect costs",
    income: "Income",
    cash: "Cash costs",
    participants: "Participants' pay",
    inKind: "Contributions in kind",
    nonCash: "Non-cash costs",
    total: "Total project budget",
  },
  programme: {
    "esf-2007-2013": "European Social Fund 2007–2013",
    "esf-2014-2020": "European Social Fund 2014–2020",
    "esf-plus-2021-2027": "European Social Fund Plus 2021–2027",
    none: "No ESF grant",
  },
  indirectOption: {
    none: "none",
    direct7: "7 % of direct costs",
    staff15: "15 % of staff",
    direct20: "20 % of direct costs",
    direct25: "25 % of direct costs, own calculation",
    staff40: "40 % of staff for all other costs",
    custom: "a rate of its own",
  },
};
