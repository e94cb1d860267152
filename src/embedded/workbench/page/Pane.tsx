import { type PageWords } from "../words";
import { Icon } from "./Icon";

interface PaneProps {
  readonly words: PageWords;
  readonly shown: boolean;
  /** A new key loads the add-in's page anew. */
  readonly load: string;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** The add-in's own page. Hidden it runs on, as a shared runtime does. */
export function Pane({ words, shown, load, onClose, onReload }: PaneProps) {
  return (
    <aside className="pane" aria-label={words.pane} hidden={!shown}>
      <header>
        <h2>{words.pane}</h2>
        <button
          type="button"
          className="quiet"
          title={words.reloadPane}
          aria-label={words.reloadPane}
          onClick={onReload}
        >
          <Icon name="reload" />
        </button>
        <button
          type="button"
          className="quiet"
          title={words.closePane}
          aria-label={words.closePane}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <iframe key={load} id="pane" src="/taskpane.html" title={words.pane} />
    </aside>
  );
}
