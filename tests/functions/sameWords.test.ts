import { adjust } from "../../src/adjustments";
import { type Project } from "../../src/budget";
import { type Calculation, calculate } from "../../src/funding";
import { describeFinding, type Language, LANGUAGES } from "../../src/i18n";
import { effectiveCall } from "../../src/law";
import { Decimal, type Ore } from "../../src/money";
import { check, type RuleId } from "../../src/rules";
import { example, EXAMPLES } from "../golden/example";
import { esf, serial } from "../support/esf";

/*
 * A cell and the list of findings say the same of the same figures. The examples are asked with grants from none to far
 * too much; what only a whole project knows (a guess, a reason) may follow in the finding, but nothing may differ.
 */

const kronor = (amount: Ore): number => amount / 100;

function withGrantOf(share: number, project: Project): Project {
  const { total } = calculate(project).budget.totals;
  const amount = new Decimal(total).div(100).times(share).toDecimalPlaces(2);
  const adjusted = adjust(project, [{ kind: "grant", mode: "fixed", amount }]);
  if (!adjusted.ok) throw new Error("the grant cannot be set");
  return adjusted.project;
}

/** The check that a function makes of one rule, asked with the project's figures. */
const CHECKS: Readonly<
  Partial<Record<RuleId, (project: Project, calculation: Calculation) => readonly unknown[]>>
> = {
  "share.call": ({ call }, { budget, financing }) => {
    const { minCoFinancingShare, shareTolerance } = effectiveCall(call).call;
    const [least, tolerance] = [minCoFinancingShare?.toNumber(), shareTolerance?.toNumber() ?? null];
    return ["CHECKSHARE", kronor(financing.grant), kronor(budget.totals.total), least, tolerance];
  },
  "grant.cash": (_, { budget, financing }) => {
    const { total, nonCash } = budget.totals;
    return ["CHECKGRANT", kronor(financing.grant), kronor(total), kronor(nonCash), null];
  },
  "cash.advance": ({ project, cashFlow }, { financing }) => {
    const advance = cashFlow?.advance?.amount.toNumber() ?? 0;
    return ["CHECKADVANCE", project.programme, advance, kronor(financing.grant)];
  },
  "time.window": ({ project: { programme, start, end } }) => [
    "CHECKPERIOD",
    programme,
    serial(start),
    serial(end),
    null,
  ],
};

function cellText(call: readonly unknown[], language: Language): unknown {
  const [id, ...figures] = call;
  return esf(String(id), ...figures, language);
}

describe.each(Object.entries(CHECKS))("what a cell and the findings say of %s", (rule, figuresOf) => {
  it.each(LANGUAGES)("is the same in %s", (language) => {
    const spoken = EXAMPLES.flatMap((id) =>
      [0, 0.3, 0.4702, 0.5, 0.9, 1.1].map((share) => {
        const project = withGrantOf(share, example(id).project);
        const calculation = calculate(project);
        const [finding] = check(project, calculation).filter((each) => each.rule === rule);
        if (finding?.status === "unknown" || finding?.status === "notApplicable") return "";
        const said = finding === undefined ? "" : describeFinding(finding, language).message;
        const cell = String(cellText(figuresOf(project, calculation), language));
        const isPlainPass = finding?.status === "pass" && finding.note !== "withinTolerance";
        expect([id, share, isPlainPass ? "OK" : said.slice(0, cell.length)]).toEqual([id, share, cell]);
        return cell;
      }),
    );
    expect(new Set(spoken).size).toBeGreaterThan(1);
  });
});
