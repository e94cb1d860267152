import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../language";
import { differenceOfTables } from "./difference";
import { type Known } from "./reading";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** When the figures were calculated, and that all tables agree. */
export function Foot({ known: { book, at } }: { readonly known: Known }) {
  const styles = useStyles();
  const { words, formats } = usePane();
  return (
    <footer className={styles.foot}>
      <span>{words.shell.calculatedAt(formats.time(at))}</span>
      <span>{words.shell.difference(formats.ore(differenceOfTables(book.calculation)))}</span>
    </footer>
  );
}
