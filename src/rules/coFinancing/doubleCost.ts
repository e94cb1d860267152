import { type Adjustment, type LineFacts } from "../../budget";
import { intersection } from "../../calendar";
import { CO_FINANCING_PROVISIONS, provisionOn } from "../../law";
import { type Ore, ZERO_ORE } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { keepingBalance } from "../remedies";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { organisationName } from "./sources";

/**
 * The same cost does not stand both as a direct cost and as a contribution in kind. Two lines look like one cost where
 * the same organisation bears them at the same time and their amounts or their texts are alike.
 */
export const doubleCost: Rule = {
  ...ruleHead("cofin.double"),
  check: (facts) => {
    const direct = directLines(facts);
    const inKind = counted(facts, "inKind", facts.project.inKind, ({ text }) => text);
    if (direct.length === 0 || inKind.length === 0) return NOT_APPLICABLE;
    const twice = inKind.flatMap((given) =>
      direct.filter((cost) => looksLike(facts, cost, given)).map((cost) => verdictOf(facts, cost, given)),
    );
    return twice.length > 0 ? twice : [{ status: "pass", ...citation(facts) }];
  },
};

interface CountedLine {
  readonly list: "staff" | "costs" | "inKind";
  readonly line: LineFacts;
  readonly text: string | undefined;
  readonly total: Ore;
}

function directLines(facts: Facts): CountedLine[] {
  const { staff, costs } = facts.project;
  return [
    ...counted(facts, "staff", staff, ({ role }) => role),
    ...counted(facts, "costs", costs, ({ text }) => text),
  ];
}

/** The lines as they count in the total; without those that count nothing, as under a flat rate that covers them. */
function counted<Line extends LineFacts>(
  { calculation }: Facts,
  list: CountedLine["list"],
  lines: readonly Line[],
  textOf: (line: Line) => string | undefined,
): CountedLine[] {
  const ofList = calculation.budget.lines.filter((cost) => cost.list === list);
  const totals = new Map(ofList.map(({ id, total }) => [id, total]));
  return lines.flatMap((line) => {
    const total = totals.get(line.id) ?? ZERO_ORE;
    return total === 0 ? [] : [{ list, line, text: textOf(line), total }];
  });
}

function looksLike(facts: Facts, cost: CountedLine, given: CountedLine): boolean {
  if (cost.line.organisation !== given.line.organisation || !overlap(facts, cost.line, given.line))
    return false;
  return cost.total === given.total || sameText(cost.text, given.text);
}

function overlap({ project }: Facts, a: LineFacts, b: LineFacts): boolean {
  const { start, end } = project.project;
  return intersection({ start, end, ...a }, { start, end, ...b }) !== undefined;
}

function sameText(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) !== "" && plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

function verdictOf(facts: Facts, cost: CountedLine, given: CountedLine): Verdict {
  const removal = ({ list, line }: CountedLine): Adjustment => ({ kind: "removeLine", list, id: line.id });
  return {
    status: "fail",
    unit: "kr",
    actual: amountText(given.total),
    gap: amountText(given.total),
    ...citation(facts),
    note: cost.total === given.total ? "sameAmount" : "sameText",
    subjects: [given, cost].map(({ list, line }) => `${list}/${line.id}`),
    details: {
      organisation: organisationName(facts, given.line.organisation),
      line: given.text ?? given.line.id,
      cost: cost.text ?? cost.line.id,
    },
    remedies: [[removal(given)], [removal(cost)], keepingBalance(facts, [removal(cost)])],
  };
}

function citation({ programmeId, start }: Facts): ReturnType<typeof source> {
  const { notTwice, noDoubleFunding } = CO_FINANCING_PROVISIONS;
  return source(
    provisionOn(notTwice, programmeId, start) ?? provisionOn(noDoubleFunding, programmeId, start),
  );
}
