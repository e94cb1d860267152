import { useMemo } from "react";
import { type RuleId, type Topic, TOPICS } from "../../rules";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { LawEntry } from "./LawEntry";
import { Questions } from "./Questions";
import { RuleCard } from "./RuleCard";
import { useRulesStyles } from "./styles";
import { useRules } from "./useRules";

/** The rules and the law in force for a programme on a day, with values, sources and how well they were read. */
export function Rules({ book }: ScreenProps) {
  const { words, language } = usePane();
  const { screen, small } = useScreenStyles();
  const styles = useRulesStyles();
  const state = useRules(book, language);
  const { shown, isOwn, all, ownDate } = state;
  const outcomes = useMemo(() => firstOfEach(book.findings), [book.findings]);
  const count = shown.rules.length + shown.others.length;
  const rulesOf = (topic: Topic) => shown.rules.filter(({ rule }) => rule.topic === topic);
  return (
    <div className={screen}>
      <Questions state={state} />
      <p className={small} role="status">
        {words.rules.shown(count, all)}
      </p>
      {state.question.programme === "none" ? <Notice sign="info">{words.rules.noLaw}</Notice> : null}
      {count === 0 ? <Notice sign="info">{words.rules.noneFound}</Notice> : null}
      {isOwn ? null : <p className={small}>{words.rules.otherDay(ownDate)}</p>}
      {TOPICS.filter((topic) => rulesOf(topic).length > 0).map((topic) => (
        <section key={topic} aria-label={words.rules.topics[topic]} className={screen}>
          <h2 className={styles.topic}>{words.rules.topics[topic]}</h2>
          {rulesOf(topic).map((entry) => (
            <RuleCard
              key={entry.rule.id}
              entry={entry}
              finding={isOwn ? outcomes.get(entry.rule.id) : undefined}
            />
          ))}
        </section>
      ))}
      {shown.others.length === 0 ? null : (
        <section aria-label={words.rules.otherValues} className={screen}>
          <h2 className={styles.topic}>{words.rules.otherValues}</h2>
          {shown.others.map((text) => (
            <div key={text.id} className={styles.card}>
              <LawEntry text={text} />
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

/** The first finding of each rule, which is its worst: findings stand in that order. */
function firstOfEach(
  findings: ScreenProps["book"]["findings"],
): ReadonlyMap<RuleId, ScreenProps["book"]["findings"][number]> {
  return new Map([...findings].reverse().map((finding) => [finding.rule, finding]));
}
