import { useState } from "react";
import { createRoot } from "react-dom/client";
import { type Language } from "../../i18n";
import { readFunctionShapes } from "../wire";
import { createGrid, type Grid, setGridLanguage } from "./grid/createGrid";
import { readNamespace } from "./manifest/readRibbon";
import { readShortcuts, type Shortcut, shortcutsPath } from "./manifest/shortcuts";
import { WorkbenchPage } from "./page/WorkbenchPage";
import { createSession } from "./session/createSession";
import { type PaneDoor } from "./session/paneHost";
import { type Session } from "./session/session";

declare global {
  interface Window {
    /** Where the add-in's page in the pane finds its host. */
    delfinHost?: PaneDoor;
  }
}

/** Puts the grid, the ribbon and the pane on the page. */
export async function startWorkbench(): Promise<void> {
  const [xml, functions] = await Promise.all([text("/manifest.xml"), text("/functions.json")]);
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const shortcutsAt = shortcutsPath(manifest);
  const shortcuts = shortcutsAt === undefined ? [] : readShortcuts(await text(shortcutsAt));
  const language: Language = navigator.language.toLowerCase().startsWith("en") ? "en" : "sv";
  const grid = createGrid(place("grid"), language);
  const session = createSession(
    grid,
    { namespace: readNamespace(manifest), shapes: readFunctionShapes(functions) },
    language,
  );
  window.delfinHost = session.door;
  createRoot(place("head")).render(
    <Workbench grid={grid} session={session} manifest={manifest} shortcuts={shortcuts} first={language} />,
  );
}

interface WorkbenchProps {
  readonly grid: Grid;
  readonly session: Session;
  readonly manifest: Document;
  readonly shortcuts: readonly Shortcut[];
  readonly first: Language;
}

function Workbench({ grid, session, manifest, shortcuts, first }: WorkbenchProps) {
  const [language, setLanguage] = useState(first);
  return (
    <WorkbenchPage
      session={session}
      manifest={manifest}
      shortcuts={shortcuts}
      language={language}
      onLanguage={(chosen) => {
        setGridLanguage(grid, chosen);
        session.setLanguage(chosen);
        setLanguage(chosen);
      }}
      places={{ side: place("side"), foot: place("foot") }}
    />
  );
}

async function text(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no place for ${id}`);
  return found;
}
