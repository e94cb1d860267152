import { makeStyles, tokens } from "@fluentui/react-components";
import { type View } from "../book";
import { usePane } from "../language";
import { moveFocus } from "./moveFocus";
import { useTabStyles } from "./tabStyles";
import { useMenu } from "./useMenu";

const useStyles = makeStyles({
  more: { position: "relative", marginLeft: "auto" },
  arrow: { width: "12px", height: "12px", fill: "none", stroke: "currentColor", strokeWidth: 1.5 },
  menu: {
    position: "absolute",
    top: "100%",
    right: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    minWidth: "160px",
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface MoreProps {
  readonly views: readonly View[];
  readonly onChoose: (view: View) => void;
}

/** The views that have no tab, behind a button: ↓ opens, ↑ ↓ move, Esc closes. */
export function More({ views, onChoose }: MoreProps) {
  const styles = useStyles();
  const tab = useTabStyles();
  const { words } = usePane();
  const { open, toggle, close, button, menu, onBlur, onButtonKey, onMenuKey } = useMenu();
  return (
    <div className={styles.more} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={tab.tab}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={toggle}
        onKeyDown={onButtonKey}
      >
        {words.shell.more}
        <svg className={styles.arrow} viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2 4 4 4 4-4" />
        </svg>
      </button>
      {open ? (
        <div
          ref={menu}
          role="menu"
          aria-label={words.shell.moreViews}
          className={styles.menu}
          onKeyDown={(event) => {
            moveFocus(event, { back: "ArrowUp", on: "ArrowDown" });
            onMenuKey(event);
          }}
        >
          {views.map((view) => (
            <button
              key={view}
              type="button"
              role="menuitem"
              className={styles.item}
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose(view);
              }}
            >
              {words.shell.views[view]}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
