import { createRoot } from "react-dom/client";
import { type Language } from "../i18n";
import { App } from "./App";

/** Shows the pane in the language of Office: Swedish for Swedish, English for all others. */
export function mount(displayLanguage: string): void {
  const language: Language = displayLanguage.toLowerCase().startsWith("sv") ? "sv" : "en";
  document.documentElement.lang = language;
  const container = document.getElementById("container");
  if (container !== null) createRoot(container).render(<App language={language} />);
}
