import { type Language } from "../../../i18n";
import { type Book } from "../../sheet";
import { createSettings, createWire, type FunctionShapes, installHost, type Wire } from "../../wire";
import { createListeners, type Unsubscribe } from "./listeners";

/** What the workbench offers the page that it shows as the pane: to be its host, before office.js is loaded. */
export interface PaneDoor {
  readonly install: (pane: Window) => void;
}

/** The host of the page that is loaded as the pane; each load has its own end of the wire. */
export interface PaneHost extends PaneDoor {
  readonly pane: () => Window | undefined;
  readonly wire: () => Wire | undefined;
  /** The document's settings, which a new document begins without. */
  readonly forgetSettings: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly setDark: (dark: boolean) => void;
  readonly onVisibility: (listener: (visible: boolean) => void) => Unsubscribe;
  /** Told after each request of the add-in. */
  readonly onAnswered: (listener: () => void) => Unsubscribe;
  /** Keys that are pressed while the pane has the focus. */
  readonly onKey: (listener: (event: KeyboardEvent) => void) => Unsubscribe;
  /** Told when the page with its functions has loaded. */
  readonly onLoaded: (listener: () => void) => Unsubscribe;
}

const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-US" };

export function createPaneHost(book: Book, functions: FunctionShapes, first: Language): PaneHost {
  const visibility = createListeners<boolean>();
  const answered = createListeners<undefined>();
  const loaded = createListeners<undefined>();
  const keys = createListeners<KeyboardEvent>();
  let language = first;
  let dark = false;
  let settings = createSettings();
  let current: { readonly pane: Window; readonly wire: Wire } | undefined;

  // What happens in the book goes to the page that is loaded now; an earlier one has no more say.
  book.onEvents((entries) => current?.wire.post(entries));

  return {
    install: (pane) => {
      const wire: Wire = createWire(book.root, {
        functions,
        settings,
        settle: book.settle,
        asOneStep: book.asOneStep,
        onVisibility: visibility.tell,
        onFault: reportError,
        onRequest: () =>
          void wire.idle().then(() => {
            answered.tell(undefined);
          }),
      });
      current = { pane, wire };
      preferDark(pane, dark);
      // Office shows numbers by the language of the computer, here the workbook's: Swedish.
      installHost(pane, wire, { displayLanguage: LOCALES[language], contentLanguage: LOCALES.sv });
      pane.addEventListener("keydown", keys.tell, { capture: true });
      pane.addEventListener("load", () => {
        loaded.tell(undefined);
      });
    },
    pane: () => current?.pane,
    wire: () => current?.wire,
    forgetSettings: () => {
      settings = createSettings();
    },
    setLanguage: (chosen) => {
      language = chosen;
    },
    setDark: (chosen) => {
      dark = chosen;
    },
    onVisibility: visibility.add,
    onAnswered: answered.add,
    onKey: keys.add,
    onLoaded: loaded.add,
  };
}

/** Lets the page see the workbench's appearance as the computer's; Excel would tell it by Office.context.officeTheme. */
function preferDark(pane: Window, dark: boolean): void {
  const ask = pane.matchMedia.bind(pane);
  pane.matchMedia = (query) => {
    const [, asked] = /^\(prefers-color-scheme:\s*(dark|light)\)$/.exec(query) ?? [];
    if (asked === undefined) return ask(query);
    return ask((asked === "dark") === dark ? "all" : "not all");
  };
}
