import { useState } from "react";
import { type Id } from "../../budget";
import { exact, MAX_ORE, type Ore, roundToOre, ZERO_ORE } from "../../money";
import { cashToday, type CoFinancingPlan, leastCoFinancing } from "../../scenarios";
import { type Book, type ScreenProps } from "../book";
import { type Pane, usePane } from "../language";
import { baseOf } from "../scenarios/base";
import { typedNumber } from "../scenarios/typedNumber";
import { planSentences } from "./planSentences";

/** What an organisation says that it can pay, as typed, beside what it pays today. */
export interface Payer {
  readonly id: Id;
  readonly name: string;
  readonly today: Ore;
  readonly typed: string;
  readonly isBad: boolean;
}

export interface LeastCoFinancingState {
  /** What was calculated; undefined before, and when the budget has changed since. */
  readonly plan: CoFinancingPlan | undefined;
  /** Whom to ask what they can pay, as soon as somebody must pay more; none before. */
  readonly payers: readonly Payer[];
  readonly type: (payer: Id, text: string) => void;
  readonly calculate: () => void;
  /** How saving the plan as a scenario went. */
  readonly told: { readonly ok: boolean; readonly sentences: readonly string[] } | undefined;
  readonly save: () => void;
}

/** The least new co-financing, calculated when it is asked for; kept only as a scenario, so that no sheet changes. */
export function useLeastCoFinancing({ book, actions }: ScreenProps): LeastCoFinancingState {
  const pane = usePane();
  const { financing: say, scenarioView } = pane.words;
  const [typed, setTyped] = useState<Readonly<Record<Id, string>>>({});
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<{ readonly of: Book; readonly plan: CoFinancingPlan }>();
  const [told, setTold] = useState<LeastCoFinancingState["told"]>();
  // A plan is about the book that it was calculated from; an edit in the sheets makes it void.
  const plan = found?.of === book ? found.plan : undefined;
  const { organisations, scenarios } = book.project;

  return {
    plan,
    payers: plan !== undefined && needsMore(plan) ? payers() : [],
    type: (payer, text) => {
      setTyped({ ...typed, [payer]: text });
      setTried(false);
    },
    calculate: () => {
      setTried(true);
      setTold(undefined);
      const most = limitsOf(payers(), pane);
      if (most === undefined) return;
      const calculated = leastCoFinancing(baseOf(book), most);
      setFound({ of: book, plan: calculated });
      actions.announce(planSentences(calculated, book, pane).join(" "));
    },
    told,
    save: () => {
      if (plan === undefined) return;
      const { adjustments } = plan;
      const name = freeName(
        say.least.scenario,
        scenarios.map((scenario) => scenario.name),
      );
      void actions
        .save({ ...book.project, scenarios: [...scenarios, { name, adjustments }] })
        .then((saved) => {
          const sentences = saved.ok ? [scenarioView.editor.saved(name)] : saved.sentences;
          setTold({ ok: saved.ok, sentences });
          if (saved.ok) actions.announce(sentences.join(" "));
        });
    },
  };

  function payers(): readonly Payer[] {
    const today = cashToday(book.calculation.financing);
    return organisations.map(({ id, name }) => ({
      id,
      name: id === book.project.project.owner ? say.owner(name) : name,
      today: today.get(id) ?? ZERO_ORE,
      typed: typed[id] ?? "",
      isBad: tried && limitOf(typed[id] ?? "", pane) === "bad",
    }));
  }
}

function needsMore({ newCash, missing }: CoFinancingPlan): boolean {
  return newCash > 0 || missing > 0;
}

/** What each named organisation can pay at most, in their order; undefined where one of the amounts is none. */
function limitsOf(payers: readonly Payer[], pane: Pane): ReadonlyMap<Id, Ore> | undefined {
  const most = new Map<Id, Ore>();
  for (const { id, typed } of payers) {
    const limit = limitOf(typed, pane);
    if (limit === "bad") return undefined;
    if (limit !== undefined) most.set(id, limit);
  }
  return most;
}

/** An amount in kronor that can be paid; undefined where nothing is typed. */
function limitOf(text: string, { formats }: Pane): Ore | "bad" | undefined {
  if (text.trim() === "") return undefined;
  const value = typedNumber(text, formats.language);
  if (value === undefined || value.isNegative() || value.times(100).greaterThan(MAX_ORE)) return "bad";
  return roundToOre(exact(value));
}

/** The name, or with the first number after it that no other scenario has. */
function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} ${String(number)}`)) number += 1;
  return `${name} ${String(number)}`;
}
