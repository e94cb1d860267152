import { type Language } from "../../../i18n";
import { type PageWords } from "../words";
import { type Theme, THEMES } from "./useTheme";

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { sv: "Svenska", en: "English" };

interface TitleBarProps {
  readonly words: PageWords;
  readonly book: string;
  /** What is going on; the style shows it once it has gone on for so long that a user would wonder. */
  readonly running: string | undefined;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** What is open, what runs it – not Excel – and how the page is to speak and look. */
export function TitleBar({ words, book, running, language, onLanguage, theme, onTheme }: TitleBarProps) {
  return (
    <header className="title">
      <h1>{book} – Delfin</h1>
      <span className="host" title={words.hostMeaning}>
        {words.host}
      </span>
      <span className="running" role="status">
        {running !== undefined && (
          <span key={running}>
            {running}
            <span className="bar" />
          </span>
        )}
      </span>
      <div className="choices">
        <label>
          {words.language}
          <select
            value={language}
            onChange={({ target }) => {
              onLanguage(target.value === "en" ? "en" : "sv");
            }}
          >
            {(["sv", "en"] as const).map((each) => (
              <option key={each} value={each} lang={each}>
                {LANGUAGE_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.theme}
          <select
            value={theme}
            onChange={({ target }) => {
              onTheme(THEMES.find((each) => each === target.value) ?? "system");
            }}
          >
            {THEMES.map((each) => (
              <option key={each} value={each}>
                {words.themes[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
