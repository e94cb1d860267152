import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { words as wordsIn } from "../../i18n";
import { roundToOre } from "../../money";
import { type Assessment, optionAdvice, type OptionAdvice } from "../../scenarios";
import { type Actions } from "../book";
import { type Pane, usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { OptionsTable } from "./OptionsTable";

interface IndirectOptionsProps {
  readonly base: Assessment;
  readonly announce: Actions["announce"];
}

/** Which option of indirect costs suits the budget: calculated when it is asked for, an option at a time. */
export function IndirectOptions({ base, announce }: IndirectOptionsProps) {
  const styles = useScreenStyles();
  const pane = usePane();
  const { indirectOptions: say } = pane.words.scenarioView;
  const [compared, setCompared] = useState<{ readonly of: Assessment; readonly advice: OptionAdvice }>();
  return (
    <Card title={say.title}>
      <p className={styles.small}>{wordsIn(pane.language).scenarios.options.explanation}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            const advice = optionAdvice(base);
            setCompared({ of: base, advice });
            announce(bestSentences(advice, pane).join(" "));
          }}
        >
          {say.compare}
        </Button>
      </div>
      {compared === undefined || compared.of === base ? null : <Notice sign="info">{say.outOfDate}</Notice>}
      {compared === undefined ? null : <Advice advice={compared.advice} />}
    </Card>
  );
}

function Advice({ advice }: { readonly advice: OptionAdvice }) {
  const styles = useScreenStyles();
  const pane = usePane();
  return (
    <>
      {bestSentences(advice, pane).map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <OptionsTable options={advice.options} />
      {breakEvenSentences(advice, pane).map((sentence) => (
        <p key={sentence} className={styles.small}>
          {sentence}
        </p>
      ))}
    </>
  );
}

/** Which option gives the highest grant, and which leaves the owner the least to pay. */
function bestSentences({ best }: OptionAdvice, { words, language, formats }: Pane): readonly string[] {
  const { options: text } = wordsIn(language).scenarios;
  const { highestGrant, leastOwnMoney } = best;
  const name = words.terms.indirectOption;
  return [
    ...(highestGrant === undefined
      ? []
      : [text.highestGrant(name[highestGrant.option], formats.amount(highestGrant.grant))]),
    ...(leastOwnMoney === undefined
      ? []
      : [text.leastOwnMoney(name[leastOwnMoney.option], formats.amount(leastOwnMoney.ownMoney))]),
  ];
}

/** Where two options come to the same costs, after what the budget has of them. */
function breakEvenSentences(
  { points, otherDirect }: OptionAdvice,
  { words, language, formats }: Pane,
): readonly string[] {
  const { options: text } = wordsIn(language).scenarios;
  const name = words.terms.indirectOption;
  if (points.length === 0) return [];
  return [
    text.otherDirect(formats.amount(otherDirect)),
    ...points.map((point) =>
      text.breakEven(
        formats.amount(roundToOre(point.otherDirect)),
        name[point.moreBelow],
        name[point.moreAbove],
      ),
    ),
  ];
}
