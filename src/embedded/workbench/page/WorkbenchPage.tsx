import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { type Language } from "../../../i18n";
import { type Shortcut } from "../manifest/shortcuts";
import { type Session } from "../session/session";
import { pageWords } from "../words";
import { type Example, listExamples } from "./examples";
import { Foot } from "./Foot";
import { Pane } from "./Pane";
import { RibbonBar } from "./RibbonBar";
import { TitleBar } from "./TitleBar";
import { useDrop } from "./useDrop";
import { usePane } from "./usePane";
import { useRegions } from "./useRegions";
import { useShortcuts } from "./useShortcuts";
import { useTheme } from "./useTheme";
import { useWorkbench } from "./useWorkbench";

interface WorkbenchPageProps {
  readonly session: Session;
  readonly manifest: Document;
  readonly shortcuts: readonly Shortcut[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Where pane and foot stand, around the grid that is not React's. */
  readonly places: { readonly side: Element; readonly foot: Element };
}

export function WorkbenchPage({
  session,
  manifest,
  shortcuts,
  language,
  onLanguage,
  places,
}: WorkbenchPageProps) {
  const words = pageWords(language);
  const { theme, dark, setTheme } = useTheme();
  const workbench = useWorkbench(session, manifest, language);
  const pane = usePane(session);
  const examples = useExamples();
  const picker = useRef<HTMLInputElement>(null);
  const over = useDrop(workbench.openFile);
  useShortcuts(session, shortcuts);
  useRegions(session);
  useEffect(() => {
    session.setDark(dark);
  }, [session, dark]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${workbench.book} – Delfin, ${words.host}`;
  }, [language, workbench.book, words]);
  return (
    <>
      <TitleBar
        words={words}
        book={workbench.book}
        running={workbench.running}
        language={language}
        onLanguage={onLanguage}
        theme={theme}
        onTheme={setTheme}
      />
      <RibbonBar
        words={words}
        groups={workbench.ribbon}
        examples={examples}
        busy={workbench.running !== undefined}
        onOpen={() => picker.current?.click()}
        onSave={workbench.save}
        onExample={workbench.openExample}
        onUndo={workbench.undo}
        onRedo={workbench.redo}
        onAction={workbench.act}
      />
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.json"
        aria-label={words.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) workbench.openFile(file);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
      {over && <div className="drop">{words.drop}</div>}
      {createPortal(
        <Pane
          words={words}
          shown={pane.shown}
          load={`${language} ${dark ? "dark" : "light"} ${pane.loads}`}
          onClose={pane.hide}
          onReload={pane.reload}
        />,
        places.side,
      )}
      {createPortal(
        <Foot
          words={words}
          message={workbench.message}
          onClose={workbench.dismiss}
          charts={workbench.charts}
        />,
        places.foot,
      )}
    </>
  );
}

function useExamples(): readonly Example[] {
  const [examples, setExamples] = useState<readonly Example[]>([]);
  useEffect(() => {
    void listExamples().then(setExamples);
  }, []);
  return examples;
}
