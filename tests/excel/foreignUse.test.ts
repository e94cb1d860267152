import { readsAnyOf } from "../../src/excel/foreignUse";

const former = {
  sheets: [
    { name: "Personal", aside: "Personal (2)" },
    { name: "Egna belopp", aside: "Egna belopp (2)" },
  ],
  tables: [{ name: "Staff", aside: "Staff_2" }],
  names: [{ name: "DelfinTotal", refersTo: "Finansiering!$B$5" }],
};

test.each(["=Personal!E12", "='Egna belopp'!B5*2", "=SUM(Staff[Summa])", "=personal!a1"])(
  "the formula %p would break without the former sheets",
  (formula) => {
    expect(readsAnyOf([["", 5, formula]], former)).toBe(true);
  },
);

test.each(["=DelfinTotal", "=SUM(A1:A9)", "Personal!E12", 7])(
  "%p does not: a name of ours leads to the new sheets, and a text is no formula",
  (formula) => {
    expect(readsAnyOf([[formula]], former)).toBe(false);
  },
);
