import { mergeClasses } from "@fluentui/react-components";
import { formatCitation, formatMeasure } from "../../i18n";
import { type Verified } from "../../law";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { Tag } from "../pieces/Tag";
import { type Sign } from "../pieces/VerdictIcon";
import { type LawText } from "./entries";
import { useRulesStyles } from "./styles";

/** The sign of how well a source was read. */
export const VERIFIED_SIGNS: Readonly<Record<Verified, Sign>> = {
  read: "met",
  partly: "warning",
  secondary: "warning",
  unread: "unknown",
};

/** A number or duty of law: its value, where it stands, while it holds and how well it was read. */
export function LawEntry({ text }: { readonly text: LawText }) {
  const { words, language, formats } = usePane();
  const styles = useRulesStyles();
  const { small } = useScreenStyles();
  const { title, value, citation, from, to, verified, note } = text;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.title}>{title[language]}</span>
        <span className={mergeClasses(styles.value, styles.strong)}>
          {value === undefined
            ? words.rules.condition
            : formatMeasure(value.text, value.unit, formats.language)}
        </span>
      </div>
      <p className={small}>{formatCitation(citation, language)}</p>
      <div className={styles.line}>
        <span className={small}>
          {to === undefined ? words.rules.since(from) : words.rules.between(from, to)}
        </span>
        <Tag sign={VERIFIED_SIGNS[verified]}>{words.rules.verified[verified]}</Tag>
      </div>
      {note === undefined ? null : <p className={small}>{note[language]}</p>}
    </>
  );
}
