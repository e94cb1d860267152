import { makeStyles, tokens } from "@fluentui/react-components";
import { type Language } from "../../i18n";
import { usePane } from "../language";
import { TextButton } from "../pieces/TextButton";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  badge: {
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  language: { marginLeft: "auto", whiteSpace: "nowrap" },
});

interface HeadProps {
  readonly title: string;
  /** The lines are made up so that they sum to published totals. */
  readonly illustrative: boolean;
  readonly onLanguage: (language: Language) => void;
}

/** The project's name, and the way to the other language, in that language. */
export function Head({ title, illustrative, onLanguage }: HeadProps) {
  const styles = useStyles();
  const { language, words } = usePane();
  const other = language === "sv" ? "en" : "sv";
  return (
    <header className={styles.head}>
      <div className={styles.name}>
        <h1 className={styles.title}>{title}</h1>
        {illustrative ? <span className={styles.badge}>{words.shell.illustrative}</span> : null}
      </div>
      <div className={styles.language} lang={other}>
        <TextButton
          onClick={() => {
            onLanguage(other);
          }}
        >
          {words.shell.otherLanguage}
        </TextButton>
      </div>
    </header>
  );
}
