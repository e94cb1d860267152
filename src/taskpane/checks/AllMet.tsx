import { exactToText } from "../../money";
import { describeFinding, formatMeasure } from "../../i18n";
import { type Finding, type Margin, smallestMargin } from "../../rules";
import { type Pane, usePane } from "../language";
import { Notice } from "../pieces/Notice";

interface AllMetProps {
  readonly findings: readonly Finding[];
  /** How many checks are met. */
  readonly count: number;
}

/** That nothing is left to mend, and which check is nearest to not being met. */
export function AllMet({ findings, count }: AllMetProps) {
  const pane = usePane();
  const margin = smallestMargin(findings);
  return (
    <Notice sign="met" title={pane.words.checks.allMet(count)}>
      {margin === undefined ? null : marginSentence(margin, pane)}
    </Notice>
  );
}

/** "Minst marginal: Utlysningens högsta stöd, 28 410 kr från gränsen 278 410 kr." */
function marginSentence({ finding, distance }: Margin, { language, words, formats }: Pane): string {
  const { checks } = words;
  const { title } = describeFinding(finding, language);
  const limit = formatMeasure(finding.limit, finding.unit, language);
  if (distance.numerator === 0n) return checks.noMargin(title, limit);
  const left =
    finding.unit === "share"
      ? checks.points(formats.points(distance))
      : formatMeasure(exactToText(distance, 2), finding.unit, language);
  return checks.margin(title, left, limit);
}
