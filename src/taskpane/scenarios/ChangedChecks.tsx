import { makeStyles, tokens } from "@fluentui/react-components";
import { describeFinding, formatCitation, ruleTitle, words as wordsIn } from "../../i18n";
import { type Finding } from "../../rules";
import { isTelling, type Verdict, type VerdictChange, verdictName } from "../../scenarios";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { type Sign, VerdictIcon } from "../pieces/VerdictIcon";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  change: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  title: { display: "flex", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** The checks that a scenario changes, each with what both sides' laws say and where. */
export function ChangedChecks({ changes }: { readonly changes: readonly VerdictChange[] }) {
  const styles = useStyles();
  const { small } = useScreenStyles();
  const { language } = usePane();
  const { scenarios } = wordsIn(language);
  const telling = changes.filter(isTelling);
  const others = changes.length - telling.length;
  if (changes.length === 0) return <p className={small}>{scenarios.sameVerdicts}</p>;
  return (
    <>
      {telling.length === 0 ? null : (
        <ul className={styles.list}>
          {telling.map(({ rule, subjects, from, to, base, other }) => (
            <li key={`${rule} ${subjects.join(" ")}`} className={styles.change}>
              <div className={styles.title}>
                <VerdictIcon sign={signOf(to)} />
                <span>
                  {ruleTitle(rule, language)}: {scenarios.verdicts[verdictName(from)]} →{" "}
                  {scenarios.verdicts[verdictName(to)]}
                </span>
              </div>
              <Side finding={base} say={scenarios.inBase} />
              <Side finding={other} say={scenarios.inScenario} />
            </li>
          ))}
        </ul>
      )}
      {others === 0 ? null : <p className={small}>{scenarios.notToldApart(others)}</p>}
    </>
  );
}

interface SideProps {
  readonly finding: Finding | undefined;
  readonly say: (message: string) => string;
}

function Side({ finding, say }: SideProps) {
  const { small } = useScreenStyles();
  const { language } = usePane();
  if (finding === undefined || finding.status === "notApplicable") return null;
  const citations = [...new Set(finding.cite.map((citation) => formatCitation(citation, language)))];
  return (
    <div>
      <div>{say(describeFinding(finding, language).message)}</div>
      {citations.length === 0 ? null : (
        <div className={small}>{wordsIn(language).check.source(citations.join("; "))}</div>
      )}
    </div>
  );
}

function signOf(verdict: Verdict): Sign {
  switch (verdict.status) {
    case "fail":
      return verdict.severity;
    case "unknown":
      return "unknown";
    case "pass":
      return "met";
    case "notApplicable":
    case "unnamed":
      return "info";
  }
}
