import { cashFlowTerms, replacesOtherDirectCosts } from "../../../budget";
import { type IsoDate, monthIndex, monthOf } from "../../../calendar";
import { type Bilingual, effectiveCall } from "../../../law";
import { exact, roundToOre } from "../../../money";
import { type NumberFormatId } from "../../layout";
import { kronorOf } from "../content/amounts";
import { numberOf } from "../content/basisValues";
import { serialOf } from "../content/cellValue";
import { columnBlock, type Plan } from "../content/plan";
import { type Formula } from "../content/sheetBuilder";
import { choiceNumber, numberOfChoice } from "../content/wordLists";
import { HAIR } from "./basisFormulas";
import { CALL_NAMES, KNOWN_CALLS } from "./knownCalls";

/** What formulas read off the single facts: a named cell of its own. */
export interface DerivedFact extends Formula {
  readonly name: string;
  readonly label: Bilingual;
  readonly format: NumberFormatId;
}

export function derivedFacts(plan: Plan): readonly DerivedFact[] {
  return [...timeFacts(plan), ...costFacts(plan), ...grantFacts(plan), ...claimFacts(plan)];
}

function timeFacts({ project, calculation }: Plan): DerivedFact[] {
  const { grid } = calculation.budget;
  return [
    {
      name: "ProjectMonths",
      label: { sv: "Månader", en: "Months" },
      format: "whole",
      formula: "(YEAR(ProjectEnd)-YEAR(ProjectStart))*12+MONTH(ProjectEnd)-MONTH(ProjectStart)+1",
      value: grid.count,
      figure: "project.months",
    },
    {
      name: "ProjectLastDay",
      label: { sv: "Sista månadens sista dag", en: "Last day of the last month" },
      format: "date",
      formula: "DATE(YEAR(ProjectEnd),MONTH(ProjectEnd)+1,1)-1",
      value: lastDayOfMonth(project.project.end),
    },
  ];
}

function lastDayOfMonth(date: IsoDate): number | undefined {
  const opens = serialOf(monthOf(monthIndex(date) + 1));
  return opens === undefined ? undefined : opens - 1;
}

function costFacts(plan: Plan): DerivedFact[] {
  const { project, calculation, language } = plan;
  const { indirect } = calculation.budget;
  const custom = numberOfChoice("indirectOption", "custom", 0);
  const covering = numberOfChoice("indirectOption", "staff40", 0);
  const direct = numberOfChoice("indirectBase", "direct", 0);
  return [
    {
      name: "OwnerNumber",
      label: { sv: "Projektägarens rad på Parter", en: "The owner's row on Partners" },
      format: "whole",
      formula: `IFERROR(MATCH(ProjectOwner,${columnBlock(plan, "organisations", "id")},0),0)`,
      value: project.organisations.findIndex(({ id }) => id === project.project.owner) + 1,
    },
    {
      name: "IndirectNumber",
      label: { sv: "Schablonens rad på Regler", en: "The option's row on Rules" },
      format: "whole",
      formula: choiceNumber("indirectOption", "IndirectOption", 1, language),
      value: numberOfChoice("indirectOption", project.indirect?.option, 1),
    },
    {
      name: "IndirectRate",
      label: { sv: "Sats för indirekta kostnader", en: "Rate of indirect costs" },
      format: "share",
      formula: `IF(IndirectNumber=${custom},IndirectOwnRate,INDEX(OptionRates,IndirectNumber))`,
      value: numberOf(indirect.rate),
      figure: "indirect.rate",
    },
    {
      name: "IndirectBase",
      label: { sv: "Underlag (1 personal, 2 direkta)", en: "Base (1 staff, 2 direct)" },
      format: "whole",
      formula: `IF(IndirectNumber=${custom},${choiceNumber("indirectBase", "IndirectOwnBase", direct, language)},INDEX(OptionBases,IndirectNumber))`,
      value: numberOfChoice("indirectBase", indirect.base, direct),
    },
    {
      name: "CostsCount",
      label: {
        sv: "Övriga direkta kostnader räknas (0 nej, 1 ja)",
        en: "Other direct costs count (0 no, 1 yes)",
      },
      format: "whole",
      formula: `IF(IndirectNumber=${covering},0,1)`,
      value: replacesOtherDirectCosts(project) ? 0 : 1,
    },
  ];
}

function grantFacts({ project, language }: Plan): DerivedFact[] {
  const { call } = effectiveCall(project.call);
  const ofCall = (name: string): string => `INDEX(${name},CallNumber)`;
  const unlessBlank = (value: string): string => `IF(${value}="","",${value})`;
  const isFixed = numberOfChoice("grantMode", "fixed", 0);
  return [
    {
      name: "CallNumber",
      label: { sv: "Utlysningens rad på Regler", en: "The call's row on Rules" },
      format: "whole",
      formula: `IF(CallId="",0,IFERROR(MATCH(CallId&"",${CALL_NAMES.ids},0),0))`,
      value: KNOWN_CALLS.findIndex(({ id }) => id === project.call?.id) + 1,
    },
    {
      name: "MinCoFinancing",
      label: { sv: "Medfinansiering som gäller, minst", en: "Co-financing that holds, at least" },
      format: "share",
      formula: `IF(CallNumber=0,${unlessBlank("CallMinCoFinancing")},IF(CallMinCoFinancing="",${unlessBlank(ofCall(CALL_NAMES.minShare))},MAX(CallMinCoFinancing,${ofCall(CALL_NAMES.laxestShare)})))`,
      value: call.minCoFinancingShare?.toNumber() ?? "",
      figure: "financing.minCoFinancingShare",
    },
    {
      name: "MaxGrant",
      label: { sv: "Högsta stöd som gäller", en: "Largest grant that holds" },
      format: "amount",
      formula: `IF(CallNumber=0,${unlessBlank("CallMaxGrant")},IF(CallMaxGrant="",${unlessBlank(ofCall(CALL_NAMES.maxGrant))},IF(${ofCall(CALL_NAMES.laxestGrant)}="",CallMaxGrant,MIN(CallMaxGrant,${ofCall(CALL_NAMES.laxestGrant)}))))`,
      value: call.maxGrant?.toNumber() ?? "",
      figure: "financing.maxGrant",
    },
    {
      name: "GrantIsFixed",
      label: { sv: "Fast stöd (0 nej, 1 ja)", en: "Fixed grant (0 no, 1 yes)" },
      format: "whole",
      formula: `IF(${choiceNumber("grantMode", "GrantMode", 1, language)}=${isFixed},1,0)`,
      value: project.financing.grant?.mode === "fixed" ? 1 : 0,
    },
  ];
}

const TERMS = ["ClaimMonths", "LagMonths", "AdvanceAmount", "HoldBackRate", "FinalLagMonths", "OwnMeans"];

function claimFacts({ project, calculation, language }: Plan): DerivedFact[] {
  const terms = cashFlowTerms(project.cashFlow ?? {});
  const { count, first } = calculation.budget.grid;
  const wanted = choiceNumber("yesNo", "CashFlowWanted", 0, language);
  const someTerm = `IF(OR(${TERMS.map((name) => `${name}<>""`).join(",")}),1,0)`;
  return [
    {
      name: "CashFlowOn",
      label: { sv: "Likviditet räknas (0 nej, 1 ja)", en: "Cash flow is calculated (0 no, 1 yes)" },
      format: "whole",
      formula: `IF(${wanted}=1,1,IF(${wanted}=2,0,${someTerm}))`,
      value: project.cashFlow === undefined ? 0 : 1,
    },
    {
      name: "ClaimMonthsUsed",
      label: { sv: "Ansökan, månader", en: "Months a claim" },
      format: "whole",
      formula: 'IF(ClaimMonths="",DefaultClaimMonths,ClaimMonths)',
      value: terms.claimMonths,
    },
    {
      name: "LagMonthsUsed",
      label: { sv: "Utbetalning efter, månader", en: "Paid after, months" },
      format: "whole",
      formula: 'IF(LagMonths="",DefaultLagMonths,LagMonths)',
      value: terms.lagMonths,
    },
    {
      name: "FinalMonth",
      label: {
        sv: "Slutbetalning i månad nr (första är 0)",
        en: "Final payment in month no (the first is 0)",
      },
      format: "whole",
      formula: "ProjectMonths-1+LagMonthsUsed+FinalLagMonths",
      value: count - 1 + terms.lagMonths + terms.finalLagMonths,
    },
    {
      name: "AdvancePaid",
      label: { sv: "Förskott", en: "Advance" },
      format: "ore",
      formula: `IF(CashFlowOn=0,0,ROUND(AdvanceAmount${HAIR},2))`,
      value: terms.advance === undefined ? 0 : kronorOf(roundToOre(exact(terms.advance.amount))),
      figure: "cashFlow.advance",
    },
    {
      name: "AdvanceNumber",
      label: { sv: "Förskott i månad nr (första är 0)", en: "Advance in month no (the first is 0)" },
      format: "whole",
      formula:
        'IF(OR(CashFlowOn=0,AdvanceAmount="",AdvanceMonth=""),0,(YEAR(AdvanceMonth)-YEAR(ProjectStart))*12+MONTH(AdvanceMonth)-MONTH(ProjectStart))',
      value: terms.advance === undefined ? 0 : monthIndex(terms.advance.month) - first,
    },
  ];
}
