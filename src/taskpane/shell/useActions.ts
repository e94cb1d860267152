import { useMemo } from "react";
import { type Project } from "../../budget";
import { type Actions, type Applied, type View } from "../book";
import type * as calculated from "../calculated";
import { failureSentence } from "../failure";
import { type Host } from "../host";
import { usePane } from "../language";
import { type Reading } from "./reading";

export interface ActionsNeeds {
  readonly host: Host;
  readonly reading: Reading;
  readonly readAgain: () => void;
  readonly open: (view: View) => void;
  readonly announce: (sentence: string) => void;
  /** What went wrong where no screen waits for an answer. */
  readonly onTrouble: (error: unknown) => void;
}

type Refused = Extract<Applied, { readonly ok: false }>;

/** What the screens can ask for, done by Excel. Nothing is written while the workbook cannot be read. */
export function useActions({ host, reading, readAgain, open, announce, onTrouble }: ActionsNeeds): Actions {
  const { words } = usePane();
  return useMemo(() => {
    const source = reading.state === "read" ? reading.known.source : undefined;
    const notReadable: Refused = { ok: false, sentences: [words.shell.notWritable] };
    const answered = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | Refused> => {
      try {
        return await ask();
      } catch (error) {
        return { ok: false, sentences: [failureSentence(error, words)] };
      } finally {
        readAgain();
      }
    };

    const save = (after: Project): Promise<Applied> =>
      source === undefined
        ? Promise.resolve(notReadable)
        : answered<Applied>(async () => {
            const applied = await host.applyChange(source.project, after, source);
            return applied.ok ? applied : { ok: false, sentences: [words.excel.refusal(applied.reason)] };
          });

    return {
      open,
      announce,
      save,
      show: (cell) => {
        host.showCell(cell).catch(onTrouble);
      },
      apply: async (adjustments) => {
        if (source === undefined) return notReadable;
        const { adjusted } = await core();
        const outcome = adjusted(source.project, adjustments);
        if (outcome.ok) return save(outcome.project);
        return { ok: false, sentences: outcome.problems.map(words.adjustments.sentence) };
      },
      rebuild: () =>
        source === undefined
          ? Promise.resolve(notReadable)
          : answered(async () => {
              const { project, language } = source;
              const { findingsOf } = await core();
              const rebuilt = await host.rebuildSheets(project, {
                language,
                findings: findingsOf(project, language),
              });
              return rebuilt.ok
                ? rebuilt
                : { ok: false as const, sentences: rebuilt.clashes.map(words.start.clash) };
            }),
      writeFindings: () =>
        source === undefined
          ? Promise.resolve(notReadable)
          : answered<Applied>(async () => {
              const { findingsOf } = await core();
              const findings = findingsOf(source.project, source.language);
              await host.writeFindings(findings);
              return { ok: true, cells: findings.length };
            }),
      writeScenarios: (table) =>
        source === undefined
          ? Promise.resolve(notReadable)
          : answered<Applied>(async () => {
              const written = await host.writeScenarios(table);
              return written.ok
                ? written
                : { ok: false, sentences: [words.scenarioView.sheetTaken(table.sheet)] };
            }),
      watchCell: (changed) => watchedCell(host, changed, onTrouble),
    };
  }, [host, reading, readAgain, open, announce, onTrouble, words]);
}

function core(): Promise<typeof calculated> {
  return import(/* webpackChunkName: "calculated" */ "../calculated");
}

/** Tells of the selected cell now and after each move, until it is stopped. */
function watchedCell(
  host: Host,
  changed: (cell: string) => void,
  onTrouble: (error: unknown) => void,
): () => void {
  let stopped = false;
  const tell = (cell: string): void => {
    if (!stopped) changed(cell);
  };
  const watching = host.watchSelection(tell);
  host.selectedCell().then(tell, onTrouble);
  watching.catch(onTrouble);
  return () => {
    stopped = true;
    void watching.then(
      (stop) => {
        stop();
      },
      () => {
        // That it could not be watched was told when it happened.
      },
    );
  };
}
