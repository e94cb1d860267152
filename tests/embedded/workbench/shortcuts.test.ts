/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { actionOf, readShortcuts, shortcutsPath } from "../../../src/embedded/workbench/manifest/shortcuts";

const shortcuts = readShortcuts(readFileSync("assets/shortcuts.json", "utf8"));
const none = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
const all = { ...none, ctrlKey: true, shiftKey: true, altKey: true };

describe("the add-in's keyboard shortcuts", () => {
  it("stand where the manifest says, on the server of the workbench", () => {
    const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");
    expect(shortcutsPath(manifest)).toBe("/assets/shortcuts.json");
  });

  it("are known by the place of the key, since Alt makes other characters of letters", () => {
    expect(actionOf({ ...all, code: "KeyK" }, shortcuts)).toBe("Check");
    expect(actionOf({ ...all, code: "KeyO" }, shortcuts)).toBe("Overview");
  });

  it.each([
    ["without every key that is held", { ...none, ctrlKey: true, code: "KeyK" }],
    ["with one key more", { ...all, metaKey: true, code: "KeyK" }],
    ["of another letter", { ...all, code: "KeyQ" }],
  ])("are not taken from a combination %s", (_what, pressed) => {
    expect(actionOf(pressed, shortcuts)).toBeUndefined();
  });
});
