import { makeStyles, tokens } from "@fluentui/react-components";
import { knownCall } from "../../law";
import { usePane } from "../language";
import { termsOf } from "./choices";

const useStyles = makeStyles({
  terms: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, textAlign: "end" },
  note: { gridColumn: "1 / -1", margin: 0 },
});

/** What the chosen call decides, and what it does not say. */
export function CallTerms({ call }: { readonly call: string }) {
  const styles = useStyles();
  const { language, words, formats } = usePane();
  const { minCoFinancingShare, maxGrant, maxMonths } = termsOf(call);
  const note = knownCall(call)?.note;
  const { terms, notGiven } = words.start;
  const rows = [
    [
      terms.minCoFinancingShare,
      minCoFinancingShare === undefined ? notGiven : formats.percent(minCoFinancingShare),
    ],
    [terms.maxGrant, maxGrant === undefined ? notGiven : formats.amount(maxGrant)],
    [terms.maxMonths, maxMonths === undefined ? notGiven : terms.months(formats.count(maxMonths))],
  ] as const;
  return (
    <dl className={styles.terms}>
      {rows.map(([term, value]) => (
        <div key={term} style={{ display: "contents" }}>
          <dt>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
      {note === undefined ? null : <dd className={styles.note}>{note[language]}</dd>}
    </dl>
  );
}
