import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { explanationLabel } from "../../i18n";
import { type Explanation } from "../../scenarios";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { Tag } from "../pieces/Tag";
import { TextButton } from "../pieces/TextButton";
import { ExplanationTree } from "./ExplanationTree";
import { PartCard } from "./PartCard";
import { valueText } from "./partText";
import { useExplain } from "./useExplain";
import { useTree } from "./useTree";

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  figures: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  figure: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  value: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** How a figure comes about, down to what was typed in and what the law says: of the selected cell, or a chosen one. */
export function Explain(props: ScreenProps) {
  const { book } = props;
  const styles = useStyles();
  const screen = useScreenStyles();
  const { words, language, formats } = usePane();
  const { explainView: say } = words;
  const { cell, figure, answer, figures, chooseFigure, backToCell, cellOf } = useExplain(props);
  const explanation = answer?.explanation;
  const { line } = answer ?? {};
  const label = (of: Explanation): string => explanationLabel(of.subject, book.project, language);
  return (
    <div className={screen.screen}>
      <Card
        title={figure === undefined ? say.selected : say.chosen}
        {...(figure === undefined && cell !== undefined ? { aside: <Tag>{cell}</Tag> } : {})}
      >
        {explanation === undefined ? null : (
          <div className={styles.head}>
            <strong>{label(explanation)}</strong>
            <span className={screen.figure}>{valueText(explanation, formats.language)}</span>
          </div>
        )}
        {answer?.sentences.map((sentence) =>
          explanation === undefined ? (
            <p key={sentence}>{sentence}</p>
          ) : (
            <Notice key={sentence} sign="info">
              {sentence}
            </Notice>
          ),
        )}
        {answer === undefined ? <p className={screen.small}>{say.hint}</p> : null}
        {line === undefined ? null : (
          <div>
            <TextButton
              onClick={() => {
                chooseFigure(line);
              }}
            >
              {say.line}
            </TextButton>
          </div>
        )}
        {figure === undefined || cell === undefined ? null : (
          <div>
            <TextButton onClick={backToCell}>{say.back}</TextButton>
          </div>
        )}
      </Card>
      {explanation === undefined ? null : (
        <Parts key={label(explanation)} {...props} root={explanation} cellOf={cellOf} />
      )}
      <Card title={say.figures}>
        <ul className={styles.figures}>
          {figures.map(({ name, explanation: of }) => (
            <li key={name}>
              <Button
                className={styles.figure}
                size="small"
                onClick={() => {
                  chooseFigure(name);
                }}
              >
                <span>{label(of)}</span>
                <span className={styles.value}>{valueText(of, formats.language)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

interface PartsProps extends ScreenProps {
  readonly root: Explanation;
  readonly cellOf: (explanation: Explanation) => string | undefined;
}

/** The tree, and the part of it that is active. */
function Parts({ book: { project }, actions: { show }, root, cellOf }: PartsProps) {
  const { small } = useScreenStyles();
  const { explainView: say } = usePane().words;
  const tree = useTree(root, ({ explanation }) => {
    const cell = cellOf(explanation);
    if (cell !== undefined) show(cell);
  });
  return (
    <>
      <Card title={say.title}>
        <ExplanationTree project={project} root={root} tree={tree} cellOf={cellOf} />
        <p className={small}>{say.keys}</p>
      </Card>
      {tree.active === undefined ? null : (
        <PartCard
          project={project}
          part={tree.active.explanation}
          cell={cellOf(tree.active.explanation)}
          show={show}
        />
      )}
    </>
  );
}
