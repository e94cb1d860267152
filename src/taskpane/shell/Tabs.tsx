import { makeStyles, tokens } from "@fluentui/react-components";
import { type View } from "../book";
import { usePane } from "../language";
import { Hidden } from "../pieces/Hidden";
import { arranged } from "./arranged";
import { More } from "./More";
import { moveFocus } from "./moveFocus";
import { useTabStyles } from "./tabStyles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex", flexWrap: "wrap" },
  badge: {
    minWidth: "10px",
    padding: "0 5px",
    borderRadius: "9px",
    backgroundColor: tokens.colorNeutralForeground3,
    color: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
});

interface TabsProps {
  readonly views: readonly View[];
  readonly chosen: View;
  /** Errors and warnings: their number, and in words. */
  readonly remarks: { readonly count: number; readonly sentence: string };
  readonly onChoose: (view: View) => void;
}

/** The id of a view's tab, by which the panel is labelled. */
export function tabId(view: View): string {
  return `tab-${view}`;
}

/** The views as tabs: arrows move the focus, Enter or Space chooses. */
export function Tabs({ views, chosen, remarks, onChoose }: TabsProps) {
  const styles = useStyles();
  const tab = useTabStyles();
  const { words } = usePane();
  const { tabs, more } = arranged(views, chosen);
  return (
    <nav className={styles.bar} aria-label={words.shell.tabs}>
      <div
        role="tablist"
        aria-label={words.shell.tabs}
        className={styles.tabs}
        onKeyDown={(event) => {
          moveFocus(event, { back: "ArrowLeft", on: "ArrowRight" });
        }}
      >
        {tabs.map((view) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={tabId(view)}
            className={tab.tab}
            aria-selected={view === chosen}
            aria-controls={PANEL_ID}
            tabIndex={view === chosen ? 0 : -1}
            onClick={() => {
              onChoose(view);
            }}
          >
            {words.shell.views[view]}
            {view === "checks" && remarks.count > 0 ? (
              <>
                <span className={styles.badge} aria-hidden="true">
                  {remarks.count}
                </span>
                <Hidden>, {remarks.sentence}</Hidden>
              </>
            ) : null}
          </button>
        ))}
      </div>
      {more.length === 0 ? null : <More views={more} onChoose={onChoose} />}
    </nav>
  );
}

/** The id of the panel that every tab controls. */
export const PANEL_ID = "view";
