import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Language } from "../../i18n";
import { type View } from "../book";
import { failureSentence } from "../failure";
import { type Host } from "../host";
import { usePane } from "../language";
import { Hidden } from "../pieces/Hidden";
import { Notice } from "../pieces/Notice";
import { TextButton } from "../pieces/TextButton";
import { arriving } from "./arriving";
import { BookView } from "./BookView";
import { Fenced } from "./Fenced";
import { Head } from "./Head";
import { ReadingProblems } from "./ReadingProblems";
import { knownOf } from "./reading";
import { remarksOf } from "./remarks";
import { Skeleton } from "./Skeleton";
import { useActions } from "./useActions";
import { useBook } from "./useBook";
import { useWanted } from "./useWanted";

const Start = arriving(async () => (await import(/* webpackChunkName: "start" */ "../start/Start")).Start);

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    fontVariantNumeric: "tabular-nums lining-nums",
  },
  trouble: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
});

interface ShellProps {
  readonly host: Host;
  readonly clock: () => number;
  /** Shows the pane in the other language, once its words have arrived. */
  readonly onLanguage: (language: Language) => Promise<void>;
}

/** The frame of the pane: what the workbook is, its views, and what went wrong. */
export function Shell({ host, clock, onLanguage }: ShellProps) {
  const styles = useStyles();
  const pane = usePane();
  const { words } = pane;
  const { reading, readAgain } = useBook(host, clock);
  const [view, setView] = useState<View>("overview");
  const [announced, announce] = useState("");
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();
  const [onTrouble] = useState(() => (error: unknown) => {
    setTrouble({ error });
  });
  const actions = useActions({ host, reading, readAgain, open: setView, announce, onTrouble });
  useWanted({ open: setView, announce, onTrouble });
  const known = knownOf(reading);
  const isAstray = reading.state === "astray" || reading.state === "failed";
  return (
    <div className={styles.page}>
      <Head
        title={known?.book.project.project.name ?? "Delfin"}
        illustrative={known?.book.project.project.illustrative ?? false}
        onLanguage={(language) => {
          onLanguage(language).catch(onTrouble);
        }}
      />
      <Hidden>
        <span role="status">{known === undefined ? "" : remarksOf(known.book, pane).sentence}</span>
        <span role="status">{announced}</span>
      </Hidden>
      {trouble === undefined ? null : (
        <div className={styles.trouble}>
          <Notice sign="error" role="alert" title={words.shell.failed}>
            <div>{failureSentence(trouble.error, words)}</div>
            <TextButton
              onClick={() => {
                setTrouble(undefined);
              }}
            >
              {words.shell.close}
            </TextButton>
          </Notice>
        </div>
      )}
      {isAstray ? <ReadingProblems reading={reading} show={actions.show} onAgain={readAgain} /> : null}
      {reading.state === "loading" ? <Skeleton /> : null}
      {reading.state === "absent" ? (
        <Fenced>
          <Start host={host} onCreated={readAgain} announce={announce} />
        </Fenced>
      ) : null}
      {known === undefined ? null : <BookView known={known} stale={isAstray} view={view} actions={actions} />}
    </div>
  );
}
