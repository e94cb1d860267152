import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { describeFinding, formatCitation, formatMeasure } from "../../i18n";
import { type Finding } from "../../rules";
import { type Actions, type Book } from "../book";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { ShowCell } from "../pieces/ShowCell";
import { Tag } from "../pieces/Tag";
import { cellsOf } from "./cellsOf";

const useStyles = makeStyles({
  sentence: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  source: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  gap: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

/** Cells that are named one by one; a finding about a whole list would fill the view with them. */
const MOST_CELLS = 3;

interface FindingCardProps {
  readonly finding: Finding;
  readonly cellOf: Book["cellOf"];
  readonly show: Actions["show"];
  readonly onSuggest: (finding: Finding) => void;
}

/** One finding: what, by how much, on what ground, where, and the way to mend it. */
export function FindingCard({ finding, cellOf, show, onSuggest }: FindingCardProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { language, words } = usePane();
  const { checks } = words;
  const { title, message } = describeFinding(finding, language);
  const { status, gap, gapUnit = finding.unit, cite, layer, fix } = finding;
  const cells = cellsOf(finding, cellOf);
  const sources = cite.map((citation) => formatCitation(citation, language)).join("; ");
  return (
    <Card
      level={3}
      title={title}
      aside={
        status === "fail" && gap !== undefined ? (
          <span className={styles.gap}>{formatMeasure(gap, gapUnit, language)}</span>
        ) : null
      }
    >
      <p className={styles.sentence}>{message}</p>
      <div className={styles.source}>
        <Tag>{checks.layers[layer]}</Tag>
        <span className={screen.small}>{sources === "" ? checks.noSource : sources}</span>
      </div>
      {cells.length === 0 && fix === undefined ? null : (
        <div className={screen.actions}>
          {cells.slice(0, MOST_CELLS).map((cell) => (
            <ShowCell key={cell} cell={cell} show={show} />
          ))}
          {cells.length > MOST_CELLS ? (
            <span className={screen.small}>{checks.moreCells(cells.length - MOST_CELLS)}</span>
          ) : null}
          {fix === undefined ? null : (
            <Button
              size="small"
              aria-label={checks.suggestFor(title)}
              onClick={() => {
                onSuggest(finding);
              }}
            >
              {checks.suggest}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
