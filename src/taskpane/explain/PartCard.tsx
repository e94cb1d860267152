import { type Project } from "../../budget";
import { explanationLabel, formatCitation } from "../../i18n";
import { type Explanation, fractionText, quantityText } from "../../scenarios";
import { type Actions } from "../book";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { ShowCell } from "../pieces/ShowCell";
import { Tag } from "../pieces/Tag";
import { VERIFIED_SIGNS } from "../rules/LawEntry";
import { valueText, wayText } from "./partText";

interface PartCardProps {
  readonly project: Project;
  readonly part: Explanation;
  readonly cell: string | undefined;
  readonly show: Actions["show"];
}

/** The active part of the tree, with its exact value, the whole of its source and the way to its cell. */
export function PartCard({ project, part, cell, show }: PartCardProps) {
  const { facts, small } = useScreenStyles();
  const { words, language, formats } = usePane();
  const { explainView: say, rules } = words;
  const { subject, value } = part;
  const way = wayText(part, language);
  const law = subject.kind === "law" ? subject : undefined;
  return (
    <Card
      title={explanationLabel(subject, project, language)}
      aside={<strong>{valueText(part, formats.language)}</strong>}
    >
      <dl className={facts}>
        {quantityText(part).exact ? null : (
          <>
            <dt>{say.exactly}</dt>
            <dd>{fractionText(value)}</dd>
          </>
        )}
        {way === undefined ? null : (
          <>
            <dt>{say.way}</dt>
            <dd>{way}</dd>
          </>
        )}
        {law?.citation === undefined ? null : (
          <>
            <dt>{say.source}</dt>
            <dd>{formatCitation(law.citation, language)}</dd>
          </>
        )}
        {law?.from === undefined ? null : (
          <>
            <dt>{say.from}</dt>
            <dd>{law.from}</dd>
          </>
        )}
      </dl>
      {law?.verified === undefined ? null : (
        <Tag sign={VERIFIED_SIGNS[law.verified]}>{rules.verified[law.verified]}</Tag>
      )}
      {law?.note === undefined ? null : <p className={small}>{law.note[language]}</p>}
      {cell === undefined ? null : (
        <div>
          <ShowCell cell={cell} show={show} />
        </div>
      )}
    </Card>
  );
}
