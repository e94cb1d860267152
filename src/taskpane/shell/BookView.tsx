import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Actions, type View, VIEWS } from "../book";
import { usePane } from "../language";
import { Fenced } from "./Fenced";
import { Foot } from "./Foot";
import { type Known } from "./reading";
import { remarksOf } from "./remarks";
import { SCREENS } from "./screens";
import { PANEL_ID, tabId, Tabs } from "./Tabs";

const useStyles = makeStyles({
  main: { flexGrow: 1 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    "@media (max-width: 339px)": { padding: tokens.spacingHorizontalM },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // Colour alone is taken away: what is out of date must still be readable.
  stale: { filter: "grayscale(1)" },
});

interface BookViewProps {
  readonly known: Known;
  /** The figures are the last good ones, not the workbook's of now. */
  readonly stale: boolean;
  readonly view: View;
  readonly actions: Actions;
}

/** The views of a budget: tabs, the chosen view, and when it was calculated. */
export function BookView({ known, stale, view, actions }: BookViewProps) {
  const styles = useStyles();
  const pane = usePane();
  const Screen = SCREENS[view];
  return (
    <>
      <Tabs views={VIEWS} chosen={view} remarks={remarksOf(known.book, pane)} onChoose={actions.open} />
      <main className={styles.main}>
        <div
          id={PANEL_ID}
          role="tabpanel"
          aria-labelledby={tabId(view)}
          tabIndex={-1}
          className={mergeClasses(styles.panel, stale && styles.stale)}
        >
          <Fenced key={view}>
            <Screen book={known.book} actions={actions} />
          </Fenced>
        </div>
      </main>
      <Foot known={known} />
    </>
  );
}
