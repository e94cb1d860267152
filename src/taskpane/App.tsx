import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useState } from "react";
import { type Language, loadPaneWords, type PaneWords } from "../i18n";
import { type Host } from "./host";
import { PaneLanguage } from "./language";
import { Shell } from "./shell/Shell";
import { type Brightness, themeOf } from "./theme";

const usePageStyles = makeStaticStyles({ body: { margin: 0 }, p: { margin: 0 } });

export interface AppProps {
  readonly host: Host;
  /** The language that the pane opens in. */
  readonly language: Language;
  /** In that language; those of the other are fetched when it is chosen. */
  readonly words: PaneWords;
  /** The language of numbers and dates. */
  readonly numbers: Language;
  readonly brightness: Brightness;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The reader has chosen the other language. */
  readonly onLanguage: (language: Language) => void;
}

/** The pane in its theme and language. */
export function App({
  host,
  language: first,
  words: firstWords,
  numbers,
  brightness,
  clock,
  onLanguage,
}: AppProps) {
  usePageStyles();
  const [{ language, words }, setShown] = useState({ language: first, words: firstWords });
  return (
    <FluentProvider theme={themeOf(brightness)} lang={language}>
      <PaneLanguage language={language} words={words} numbers={numbers}>
        <Shell
          host={host}
          clock={clock}
          onLanguage={async (chosen) => {
            setShown({ language: chosen, words: await loadPaneWords(chosen) });
            onLanguage(chosen);
          }}
        />
      </PaneLanguage>
    </FluentProvider>
  );
}
