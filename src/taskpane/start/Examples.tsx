import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../language";
import { EXAMPLE_IDS, type ExampleId, LISTED_EXAMPLES } from "./examples";

const useStyles = makeStyles({
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  example: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  about: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { flexShrink: 0 },
});

interface ExamplesProps {
  readonly busy: boolean;
  readonly onOpen: (example: ExampleId) => void;
}

/** The example projects, each with the button that opens it. */
export function Examples({ busy, onOpen }: ExamplesProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { examples } = words.start;
  return (
    <>
      <ul className={styles.list}>
        {EXAMPLE_IDS.map((id) => {
          const { name, years, programme } = LISTED_EXAMPLES[id];
          return (
            <li key={id} className={styles.example}>
              <div>
                <div>{name}</div>
                <div className={styles.about}>
                  {examples.years(...years)} · {words.terms.programme[programme]}
                </div>
              </div>
              <Button
                className={styles.button}
                size="small"
                disabled={busy}
                aria-label={`${examples.open} ${name}`}
                onClick={() => {
                  onOpen(id);
                }}
              >
                {examples.open}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.about}>{examples.note}</div>
    </>
  );
}
