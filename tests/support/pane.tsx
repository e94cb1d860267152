import { render, type RenderResult } from "@testing-library/react";
import { FluentProvider } from "@fluentui/react-components";
import { type ReactNode } from "react";

import { type Adjustment, type Project } from "../../src/budget";
import { type WrittenScenarios } from "../../src/excel";
import { type Language, paneWords } from "../../src/i18n";
import { type Actions, type Book, type View } from "../../src/taskpane/book";
import { bookFrom } from "../../src/taskpane/calculated";
import { PaneLanguage } from "../../src/taskpane/language";
import { themeOf } from "../../src/taskpane/theme";
import { example, type ExampleId } from "../golden/example";
import { readingOf } from "./openWorkbook";

/** The book that the pane reads of an example's workbook, laid out in the language, through its bytes. */
export function bookOf(id: ExampleId, language: Language = "sv"): Promise<Book> {
  return bookOfProject(example(id).project, language);
}

/** The book that the pane reads of a project's workbook. */
export async function bookOfProject(project: Project, language: Language = "sv"): Promise<Book> {
  return bookFrom(await readingOf(project, language));
}

/** Actions that keep what a screen asked for, in place of Excel. */
export interface AskedActions extends Actions {
  readonly shown: readonly string[];
  readonly opened: readonly View[];
  readonly applied: readonly (readonly Adjustment[])[];
  readonly saved: readonly Project[];
  readonly announced: readonly string[];
  /** What was asked for that has no particulars, in order. */
  readonly asked: readonly ("rebuild" | "writeFindings")[];
  /** The scenarios that a sheet was asked for of. */
  readonly tables: readonly WrittenScenarios[];
  /** The user selects a cell. */
  readonly select: (cell: string) => void;
}

export function askedActions(): AskedActions {
  const [shown, opened, announced]: [string[], View[], string[]] = [[], [], []];
  const [applied, saved]: [(readonly Adjustment[])[], Project[]] = [[], []];
  const asked: ("rebuild" | "writeFindings")[] = [];
  const tables: WrittenScenarios[] = [];
  const watchers = new Set<(cell: string) => void>();
  return {
    shown,
    opened,
    applied,
    saved,
    announced,
    asked,
    tables,
    show: (cell) => void shown.push(cell),
    open: (view) => void opened.push(view),
    announce: (sentence) => void announced.push(sentence),
    apply: (adjustments) => {
      applied.push(adjustments);
      return Promise.resolve({ ok: true, cells: adjustments.length });
    },
    save: (project) => {
      saved.push(project);
      return Promise.resolve({ ok: true, cells: 1 });
    },
    rebuild: () => {
      asked.push("rebuild");
      return Promise.resolve({ ok: true, kept: [] });
    },
    writeFindings: () => {
      asked.push("writeFindings");
      return Promise.resolve({ ok: true, cells: 0 });
    },
    writeScenarios: (table) => {
      tables.push(table);
      return Promise.resolve({ ok: true, cells: table.rows.length });
    },
    watchCell: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    select: (cell) => {
      for (const changed of watchers) changed(cell);
    },
  };
}

/** Renders a screen in the theme of the pane and in a language; numbers follow the same language. */
export function renderScreen(screen: ReactNode, language: Language = "sv"): RenderResult {
  return render(
    <FluentProvider theme={themeOf("light")}>
      <PaneLanguage language={language} words={paneWords(language)} numbers={language}>
        {screen}
      </PaneLanguage>
    </FluentProvider>,
  );
}
