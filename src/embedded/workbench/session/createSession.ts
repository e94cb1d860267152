import { type Language } from "../../../i18n";
import { type Chart, createBook, FileRefused } from "../../sheet";
import { createDirectCall, type FunctionShapes } from "../../wire";
import { focusGrid, type Grid, onTyped, speakSwedish, takeEveryKey } from "../grid/createGrid";
import { createListeners } from "./listeners";
import { createPaneHost } from "./paneHost";
import { type NativeChart, type Session } from "./session";

/** What the add-in's files say of its custom functions. */
export interface AddInFunctions {
  readonly namespace: string;
  readonly shapes: FunctionShapes;
}

/** Joins grid, object model and wire to a workbook with the add-in beside it. */
export function createSession(
  grid: Grid,
  { namespace, shapes }: AddInFunctions,
  language: Language,
): Session {
  const { univer, facade } = grid;
  const book = createBook(univer, facade);
  speakSwedish(grid);
  takeEveryKey(grid);
  onTyped(grid, (...cell) => void book.typed(...cell));
  showInSwedish();
  const host = createPaneHost(book, shapes, language);
  const restarts = createListeners<undefined>();
  const shown = createListeners<boolean>();
  host.onVisibility(shown.tell);
  const call = createDirectCall(host.pane);
  let isAwaited = false;
  book.registerFunctions(namespace, shapes.functions, (...asked) => {
    const answer = call(...asked);
    isAwaited ||= answer === undefined;
    return answer;
  });
  // Cells that asked before the functions were there ask again.
  host.onLoaded(() => {
    if (isAwaited) void book.recalculate();
    isAwaited = false;
  });

  function showInSwedish(): void {
    facade.getActiveWorkbook()?.setNumfmtLocal("sv");
  }

  function chartOf({ worksheetId, name, settings }: Chart): NativeChart {
    const sheet = facade.getActiveWorkbook()?.getSheetBySheetId(worksheetId);
    const title = settings.get("title.text");
    return { sheet: sheet?.getSheetName() ?? "", title: typeof title === "string" ? title : name };
  }

  function setPane(visible: boolean): void {
    host.wire()?.showPane(visible);
    shown.tell(visible);
  }

  return {
    door: { install: host.install },
    load: async (workbook) => {
      try {
        await book.load(workbook);
      } catch (error) {
        if (error instanceof FileRefused) return error.refusal;
        throw error;
      }
      showInSwedish();
      host.forgetSettings();
      restarts.tell(undefined);
      return undefined;
    },
    save: book.save,
    undo: book.undo,
    redo: book.redo,
    setLanguage: host.setLanguage,
    setDark: host.setDark,
    command: async (name) => host.wire()?.ribbon(name),
    shortcut: (action) => void host.wire()?.shortcut(action),
    onPaneKey: host.onKey,
    focus: () => {
      focusGrid(grid);
    },
    showPane: () => {
      setPane(true);
    },
    hidePane: () => {
      setPane(false);
    },
    onPane: shown.add,
    onRestart: restarts.add,
    charts: () => book.charts().map(chartOf),
    onChange: (listener) => host.onAnswered(listener),
  };
}
