import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Actions } from "../book";
import { failureSentence } from "../failure";
import { usePane } from "../language";
import { Notice } from "../pieces/Notice";
import { ShowCell } from "../pieces/ShowCell";
import { type Reading } from "./reading";

const useStyles = makeStyles({
  problems: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  again: { justifySelf: "start" },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
});

interface ReadingProblemsProps {
  readonly reading: Extract<Reading, { readonly state: "astray" | "failed" }>;
  readonly show: Actions["show"];
  readonly onAgain: () => void;
}

/** Why the workbook could not be read: every mistake with its cell, or what went wrong in Excel. */
export function ReadingProblems({ reading, show, onAgain }: ReadingProblemsProps) {
  const styles = useStyles();
  const { words, formats } = usePane();
  const { shell, workbook } = words;
  return (
    <div className={styles.problems}>
      {reading.state === "failed" ? (
        <Notice sign="error" role="alert" title={shell.unreadable}>
          {failureSentence(reading.error, words)}
        </Notice>
      ) : (
        <Notice sign="error" role="alert" title={shell.unreadable}>
          <p>{shell.problems(reading.problems.length)}</p>
          <ul className={styles.list}>
            {reading.problems.map((problem, position) => (
              <li key={position}>
                <div>{workbook.problem(problem)}</div>
                {"cell" in problem && problem.cell.includes("!") ? (
                  <ShowCell cell={problem.cell} show={show} />
                ) : null}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Button className={styles.again} onClick={onAgain}>
        {shell.tryAgain}
      </Button>
      {reading.last === undefined ? null : <p>{shell.stale(formats.time(reading.last.at))}</p>}
    </div>
  );
}
