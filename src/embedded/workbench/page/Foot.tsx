import { type NativeChart } from "../session/session";
import { type PageWords } from "../words";
import { Icon } from "./Icon";

/** What was done, or why it was not. */
export interface Message {
  readonly kind: "done" | "refused";
  readonly heading: string;
  readonly sentences: readonly string[];
}

interface FootProps {
  readonly words: PageWords;
  readonly message: Message | undefined;
  readonly onClose: () => void;
  readonly charts: readonly NativeChart[];
}

/** Messages and the charts that only Excel draws. */
export function Foot({ words, message, onClose, charts }: FootProps) {
  return (
    <footer className="foot">
      {charts.length > 0 && <Charts words={words} charts={charts} />}
      <div
        role={message?.kind === "refused" ? "alert" : "status"}
        className={`message ${message?.kind ?? ""}`}
        hidden={message === undefined}
      >
        {message !== undefined && <MessageText words={words} message={message} onClose={onClose} />}
      </div>
    </footer>
  );
}

interface MessageTextProps {
  readonly words: PageWords;
  readonly message: Message;
  readonly onClose: () => void;
}

function MessageText({ words, message: { heading, sentences }, onClose }: MessageTextProps) {
  return (
    <>
      <div>
        <p>{heading}</p>
        {sentences.length > 0 && (
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" className="quiet" aria-label={words.close} title={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </>
  );
}

function Charts({ words, charts }: { readonly words: PageWords; readonly charts: readonly NativeChart[] }) {
  return (
    <div className="charts">
      <b>{words.charts}</b>
      <ul>
        {charts.map(({ sheet, title }) => (
          <li key={`${sheet} ${title}`}>
            {title}{" "}
            <small>
              ({sheet}; {words.shownInExcel})
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
