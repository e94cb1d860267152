import { type Project } from "../../budget";
import { type Calculation, type CashFlow } from "../../funding";
import { tableNames } from "./costTables";
import { figureName } from "./figureName";

/** The names of the figures of a project's report, in its order, with those of its lines over the whole project. */
export function figureNames(project: Project, calculation: Calculation): string[] {
  const { budget, cashFlow } = calculation;
  return [
    "project.months",
    "indirect.rate",
    ...tableNames("totals"),
    ...financingNames(project, calculation),
    ...[...budget.byOrganisation.keys()].flatMap((key) => tableNames("byOrganisation", { key })),
    ...[...budget.bySubProject.keys()].flatMap((key) => tableNames("bySubProject", { key })),
    ...[...budget.byYear.keys()].flatMap((year) => tableNames("byYear", { key: String(year) })),
    ...[...budget.byPhase.keys()].flatMap((key) => [
      ...tableNames("byPhase", { key }),
      ...["grant", "coFinancing"].map((of) => figureName("byPhase", { key }, of)),
    ]),
    ...budget.grid.months.flatMap((month) => tableNames("months", { key: month })),
    ...budget.overAllocations.map(({ person, month }) => figureName("load", { key: person }, { key: month })),
    ...(cashFlow === undefined ? [] : cashFlowNames(cashFlow)),
    ...outcomeNames(calculation),
    ...lineNames(project, calculation),
  ];
}

function financingNames(project: Project, { financing, budget }: Calculation): string[] {
  const { finsam } = project.financing;
  const facts = [
    "given",
    "leftToKeys",
    "cashCoFinancing",
    "coFinancing",
    "balance",
    "grantShare",
    "coFinancingShare",
  ];
  const bounds = financing.bounds.map(({ bound }) => figureName("financing", "grantBounds", { key: bound }));
  return [
    "financing.grant",
    "financing.largestGrant",
    ...bounds,
    ...facts.map((fact) => `financing.${fact}`),
    ...[...budget.byOrganisation.keys()].flatMap((key) =>
      ["cash", "participants", "inKind", "total"].map((of) =>
        figureName("financing", "byOrganisation", { key }, of),
      ),
    ),
    ...(finsam === undefined
      ? []
      : [
          "finsam.total",
          ...["state", "region", "municipality"].map((party) =>
            figureName("finsam", "parts", { key: party }),
          ),
          "finsam.state.total",
          ...finsam.regions.map((_, index) =>
            figureName("finsam", "regions", { key: String(index) }, "total"),
          ),
          ...finsam.municipalities.map((_, index) =>
            figureName("finsam", "municipalities", { key: String(index) }, "total"),
          ),
        ]),
  ];
}

function cashFlowNames({ months, payments, firstNegative }: CashFlow): string[] {
  return [
    ...months.flatMap(({ month }) =>
      ["out", "coFinancing", "advance", "claims", "net", "balance"].map((of) =>
        figureName("cashFlow", "months", { key: month }, of),
      ),
    ),
    ...["out", "coFinancing", "advance", "claims", "net"].map((of) => `cashFlow.totals.${of}`),
    ...payments.claims.flatMap((_, index) =>
      ["claimed", "payment"].map((of) => figureName("cashFlow", "claims", { key: String(index + 1) }, of)),
    ),
    "cashFlow.advance",
    "cashFlow.holdBack",
    ...(payments.final === undefined ? [] : ["cashFlow.final"]),
    "cashFlow.liquidityNeed",
    ...(firstNegative === undefined ? [] : ["cashFlow.firstNegative", "cashFlow.lastNegative"]),
  ];
}

function outcomeNames({ outcomes }: Calculation): string[] {
  const perHead = (
    ["totalPerParticipant", "grantPerParticipant", "totalPerOutcome", "grantPerOutcome"] as const
  ).filter((measure) => outcomes[measure] !== undefined);
  return ["participants", "women", "men", "expected", ...perHead].map((of) => `outcomes.${of}`);
}

function lineNames(project: Project, { budget }: Calculation): string[] {
  return [
    ...budget.lines.map(({ list, id }) => figureName("lines", list, { key: id }, "total")),
    ...project.staff
      .filter(({ method }) => method === "hourly1720")
      .map(({ id }) => figureName("lines", "staff", { key: id }, "hourlyRate")),
    ...project.income.map(({ id }) => figureName("lines", "income", { key: id }, "total")),
    ...project.financing.cash.map(({ id }) => figureName("lines", "cash", { key: id }, "total")),
    ...project.financing.cash
      .filter(({ key }) => key !== undefined)
      .map(({ id }) => figureName("lines", "cash", { key: id }, "share")),
  ];
}
