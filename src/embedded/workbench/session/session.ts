import { type Language } from "../../../i18n";
import { type Refusal } from "../../../workbook/file";
import { type Unsubscribe } from "./listeners";
import { type PaneDoor } from "./paneHost";

/** A chart that the add-in made. The grid does not draw it; Excel does. */
export interface NativeChart {
  readonly sheet: string;
  readonly title: string;
}

/** The open workbook with the add-in beside it, as the page acts on them. */
export interface Session {
  /** What the pane's page asks for its host. */
  readonly door: PaneDoor;
  /**
   * Replaces the sheets by those of an .xlsx; the add-in begins anew with them, as in a window of Excel's own. A refusal
   * leaves all as it was.
   */
  readonly load: (workbook: Uint8Array) => Promise<Refusal | undefined>;
  /** The sheets as an .xlsx. */
  readonly save: () => Promise<Uint8Array>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** The language that the add-in is told when it is loaded next. */
  readonly setLanguage: (language: Language) => void;
  /** The appearance that the add-in finds when it is loaded next. */
  readonly setDark: (dark: boolean) => void;
  /** Runs what the add-in associated with a ribbon button; resolves when it says that it is done. */
  readonly command: (name: string) => Promise<void>;
  /** Runs what the add-in associated with a keyboard shortcut; Excel is not told when it is done. */
  readonly shortcut: (action: string) => void;
  /** Keys that are pressed in the pane. */
  readonly onPaneKey: (listener: (event: KeyboardEvent) => void) => Unsubscribe;
  /** Gives the cells the keyboard. */
  readonly focus: () => void;
  readonly showPane: () => void;
  readonly hidePane: () => void;
  /** Tells when the pane is to be shown or hidden, whoever asked for it. */
  readonly onPane: (listener: (shown: boolean) => void) => Unsubscribe;
  /** Tells when the pane's page is to be loaded anew. */
  readonly onRestart: (listener: () => void) => Unsubscribe;
  readonly charts: () => readonly NativeChart[];
  /** Tells when charts may have come or gone. */
  readonly onChange: (listener: () => void) => Unsubscribe;
}
