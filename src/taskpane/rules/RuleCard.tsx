import { mergeClasses } from "@fluentui/react-components";
import { formatCitation, formatMeasure, ruleWords } from "../../i18n";
import { type Finding } from "../../rules";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { Tag } from "../pieces/Tag";
import { type RuleEntry } from "./entries";
import { LawEntry, VERIFIED_SIGNS } from "./LawEntry";
import { sourceOf } from "./source";
import { useRulesStyles } from "./styles";

interface RuleCardProps {
  readonly entry: RuleEntry;
  /** What the rule says of the project; undefined where the list is of another programme or day than its own. */
  readonly finding: Finding | undefined;
}

/** A rule in three lines; opened, what it checks, its outcome in this project, what a breach means and its sources. */
export function RuleCard({ entry: { rule, law }, finding }: RuleCardProps) {
  const { words, language, formats } = usePane();
  const styles = useRulesStyles();
  const { small, facts } = useScreenStyles();
  const { title, explanation } = ruleWords(rule.id, language);
  const severity =
    finding?.status === "fail"
      ? words.rules.severities[finding.severity]
      : words.rules.atMost(words.rules.severities[rule.severity]);
  const source = sourceOf({ rule, law }, finding);
  return (
    <details className={styles.card}>
      <summary className={styles.summary}>
        <span className={styles.line}>
          <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 1.5 8.5 6 4 10.5l-.8-.8L6.9 6 3.2 2.3Z" />
          </svg>
          <span className={mergeClasses(styles.title, styles.strong)}>{title}</span>
          <span className={mergeClasses(styles.value, styles.strong)}>{value()}</span>
        </span>
        <span className={styles.line}>
          <span className={mergeClasses(small, styles.title)}>
            {source.citation === undefined
              ? words.rules.layers[rule.layer]
              : formatCitation(source.citation, language)}
          </span>
          {source.verified === undefined ? null : (
            <Tag sign={VERIFIED_SIGNS[source.verified]}>
              {source.assumed ? words.rules.assumed : words.rules.verified[source.verified]}
            </Tag>
          )}
        </span>
      </summary>
      <div className={styles.body}>
        <span>{explanation}</span>
        <dl className={facts}>
          {finding === undefined ? null : (
            <>
              <dt>{words.rules.thisProject}</dt>
              <dd>
                {[measure(finding.actual), words.rules.outcome[finding.status]]
                  .filter((text) => text !== "")
                  .join(", ")}
              </dd>
            </>
          )}
          <dt>{words.rules.consequence}</dt>
          <dd>{severity}</dd>
          <dt>{words.rules.layer}</dt>
          <dd>{words.rules.layers[rule.layer]}</dd>
        </dl>
        {law.length === 0 ? <span className={small}>{words.rules.noSource}</span> : null}
        <ul className={styles.sources} aria-label={words.rules.sources}>
          {law.map((text) => (
            <li key={text.id}>
              <LawEntry text={text} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );

  /** The limit in this project; else the rule's only number; else nothing, and its sources say more. */
  function value(): string {
    if (finding?.limit !== undefined) return measure(finding.limit);
    const [only, ...more] = law;
    return only?.value === undefined || more.length > 0
      ? ""
      : formatMeasure(only.value.text, only.value.unit, formats.language);
  }

  function measure(text: string | undefined): string {
    return text === undefined ? "" : formatMeasure(text, finding?.unit, formats.language);
  }
}
