import { z } from "zod";
import { attribute, named } from "./resources";

/** A key combination, `Ctrl+Shift+Alt+K`, and the action that the add-in associated. */
export interface Shortcut {
  readonly action: string;
  readonly key: string;
}

/** A key as the browser tells of it. */
export type PressedKey = Pick<KeyboardEvent, "ctrlKey" | "shiftKey" | "altKey" | "metaKey" | "code">;

const file = z.object({
  shortcuts: z.array(z.object({ action: z.string(), key: z.object({ default: z.string() }) })),
});

/** The path of the shortcuts' file on the server that serves the add-in; undefined where the manifest has none. */
export function shortcutsPath(manifest: Document): string | undefined {
  const [overrides] = named(manifest, "ExtendedOverrides");
  const [source] = named(manifest, "SourceLocation");
  if (overrides === undefined) return undefined;
  const base = new URL(".", attribute(source, "DefaultValue")).href;
  return attribute(overrides, "Url").replace(base, "/");
}

/** The shortcuts of the file; throws where it is none. */
export function readShortcuts(text: string): readonly Shortcut[] {
  return file.parse(JSON.parse(text)).shortcuts.map(({ action, key }) => ({ action, key: key.default }));
}

/** The action of a pressed key. Letters by their place on the keyboard: with Alt they write other characters. */
export function actionOf(pressed: PressedKey, shortcuts: readonly Shortcut[]): string | undefined {
  const { ctrlKey, shiftKey, altKey, metaKey, code } = pressed;
  const held = [ctrlKey && "Ctrl", shiftKey && "Shift", altKey && "Alt", metaKey && "Command"];
  const key = [...held.filter((each) => each !== false), code.replace(/^(?:Key|Digit)/, "")].join("+");
  return shortcuts.find((shortcut) => shortcut.key.toLowerCase() === key.toLowerCase())?.action;
}
