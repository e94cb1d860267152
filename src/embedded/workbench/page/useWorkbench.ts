import { useCallback, useEffect, useState } from "react";
import { type Language } from "../../../i18n";
import { readRibbon, type RibbonAction, type RibbonGroup } from "../manifest/readRibbon";
import { type NativeChart, type Session } from "../session/session";
import { pageWords } from "../words";
import { download } from "./download";
import { type Example, fetchExample } from "./examples";
import { type Message } from "./Foot";
import { useProgress } from "./useProgress";

/** Bytes that a file may have before it is read at all: as much as the readers take. */
const LARGEST_MEGABYTES = 50;

export interface Workbench {
  readonly book: string;
  readonly ribbon: readonly RibbonGroup[];
  /** What is going on; nothing else is begun meanwhile. */
  readonly running: string | undefined;
  readonly message: Message | undefined;
  readonly charts: readonly NativeChart[];
  readonly dismiss: () => void;
  readonly openFile: (file: File) => void;
  readonly openExample: (example: Example) => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly act: (action: RibbonAction, label: string) => void;
}

/** What the page shows of the session, and what its buttons do with it. One thing runs at a time. */
export function useWorkbench(session: Session, manifest: Document, language: Language): Workbench {
  const words = pageWords(language);
  const [name, setName] = useState<string>();
  const [message, setMessage] = useState<Message>();
  const { running, during } = useProgress();
  const charts = useCharts(session);

  const run = useCallback(
    (what: string, work: () => Promise<Message | undefined>) => {
      setMessage(undefined);
      const failed = (error: unknown): Message => ({
        kind: "refused",
        heading: words.failed(error instanceof Error ? error.message : String(error)),
        sentences: [],
      });
      void during(what, work).catch(failed).then(setMessage);
    },
    [during, words],
  );

  const open = useCallback(
    (file: string, read: () => Promise<Uint8Array>) => {
      run(words.opening(file), async () => {
        // The readers of files and laws are loaded with the first file, not with the page.
        const { openFile } = await import("../open/openFile");
        const opened = await openFile({ name: file, bytes: await read() }, language, session.load);
        if (!opened.ok) return { kind: "refused", heading: words.refused(file), sentences: opened.sentences };
        setName(opened.name);
        session.focus();
        return { kind: "done", heading: words.opened(file), sentences: [] };
      });
    },
    [run, session, language, words],
  );

  return {
    book: name ?? words.newBook,
    ribbon: readRibbon(manifest, language),
    running,
    message,
    charts,
    dismiss: () => {
      setMessage(undefined);
    },
    openFile: (file) => {
      if (file.size > LARGEST_MEGABYTES * 1_000_000) {
        setMessage({
          kind: "refused",
          heading: words.refused(file.name),
          sentences: [words.tooLarge(LARGEST_MEGABYTES)],
        });
        return;
      }
      open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    },
    openExample: (example) => {
      open(example.file, () => fetchExample(example));
    },
    save: () => {
      run(words.saving, async () => {
        const file = `${(name ?? words.newBook).replace(/\.xlsx$/i, "")}.xlsx`;
        download(await session.save(), file);
        return { kind: "done", heading: words.saved(file), sentences: [] };
      });
    },
    undo: () => void session.undo(),
    redo: () => void session.redo(),
    act: (action, label) => {
      if (action.kind === "showPane") session.showPane();
      else run(words.running(label), () => session.command(action.name).then(() => undefined));
    },
  };
}

/** The charts that the add-in has made, read again whenever it may have made one. */
function useCharts(session: Session): readonly NativeChart[] {
  const [charts, setCharts] = useState<readonly NativeChart[]>([]);
  useEffect(
    () =>
      session.onChange(() => {
        const found = session.charts();
        setCharts((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
      }),
    [session],
  );
  return charts;
}
