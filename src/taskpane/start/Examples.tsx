import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Project } from "../../budget";
import { usePane } from "../language";
import { EXAMPLE_PROJECTS } from "./exampleProjects";

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
  readonly onOpen: (project: Project) => void;
}

/** The example projects, each with the button that opens it. */
export function Examples({ busy, onOpen }: ExamplesProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { examples } = words.start;
  return (
    <>
      <ul className={styles.list}>
        {EXAMPLE_PROJECTS.map((project) => {
          const { name, start, end, programme } = project.project;
          const years = examples.years(start.slice(0, 4), end.slice(0, 4));
          return (
            <li key={name} className={styles.example}>
              <div>
                <div>{name}</div>
                <div className={styles.about}>
                  {years} · {words.terms.programme[programme]}
                </div>
              </div>
              <Button
                className={styles.button}
                size="small"
                disabled={busy}
                aria-label={`${examples.open} ${name}`}
                onClick={() => {
                  onOpen(project);
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
