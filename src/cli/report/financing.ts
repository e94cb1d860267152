import { type Project } from "../../budget";
import { type Calculation, type GrantBound } from "../../funding";
import { formatKronor, formatPreciseAmount, type Language, words } from "../../i18n";
import { addOre, negateOre, type Ore, share } from "../../money";
import { formatTable } from "../table";
import { percent } from "./percent";

/** Who pays: the grant, every organisation that bears something, and whether it is enough. */
export function financingSection(project: Project, calculation: Calculation, language: Language): string {
  const { balance, bounds } = calculation.financing;
  const sentences = [balanceSentence(balance, language), boundsSentence(bounds, language)];
  return [financingTable(project, calculation, language), ...sentences]
    .filter((line) => line !== "")
    .join("\n");
}

function financingTable(project: Project, { budget, financing }: Calculation, language: Language): string {
  const { terms, report } = words(language);
  const { total, participants, inKind } = budget.totals;
  const { grant, cashCoFinancing, coFinancing } = financing;
  const kronor = (amount: Ore): string => formatKronor(amount, language);
  const ofTotal = (amount: Ore): string => (total === 0 ? "" : percent(share(amount, total), language));
  const bearers = project.organisations.flatMap(({ id, name }) => {
    const borne = financing.byOrganisation.get(id);
    return borne === undefined || borne.total === 0 ? [] : [{ name, borne }];
  });
  const financed = addOre(grant, coFinancing);
  return formatTable({
    title: report.financing,
    headings: ["", report.cash, report.participants, report.inKind, report.total, report.share],
    rows: [
      [terms.grant, kronor(grant), "", "", kronor(grant), ofTotal(grant)],
      ...bearers.map(({ name, borne }) => [
        name,
        ...[borne.cash, borne.participants, borne.inKind, borne.total].map(kronor),
        ofTotal(borne.total),
      ]),
      [
        report.total,
        ...[addOre(grant, cashCoFinancing), participants, inKind, financed].map(kronor),
        ofTotal(financed),
      ],
    ],
    ruledRows: [bearers.length + 1],
  });
}

function balanceSentence(balance: Ore, language: Language): string {
  const { report } = words(language);
  if (balance === 0) return report.fullyFinanced;
  return balance > 0
    ? report.gap(formatPreciseAmount(balance, language))
    : report.overFinanced(formatPreciseAmount(negateOre(balance), language));
}

function boundsSentence(bounds: readonly GrantBound[], language: Language): string {
  const { terms, report } = words(language);
  const binding = bounds.filter(({ binds }) => binds);
  const [first] = binding;
  if (first === undefined) return "";
  const names = binding.map(({ bound }) => terms.grantBound[bound]).join(", ");
  return report.grantBoundBy(formatPreciseAmount(first.amount, language), names);
}
