/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { registerCommands } from "../../src/commands";

const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");
const controls = [...manifest.querySelectorAll("Group > Control")];
const text = (element: Element | undefined, path: string): string =>
  element?.querySelector(path)?.textContent.trim() ?? "";

/** What a resource of the manifest stands for. */
const addressOf = (resid: string | null): string =>
  manifest.querySelector(`[id="${resid ?? ""}"]`)?.getAttribute("DefaultValue") ?? "";

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: Readonly<Record<string, Readonly<Record<string, { readonly value: string }>>>>;
}

function shortcutsIn(file: string): Shortcuts {
  return JSON.parse(readFileSync(`assets/${file}`, "utf8")) as Shortcuts;
}

/** The ids that the add-in makes known to Office. */
function associated(): readonly string[] {
  const ids: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (id: string) => ids.push(id) } } });
  registerCommands();
  return ids.sort();
}

describe("the commands of the manifest", () => {
  it("are five buttons of one group, each a function of the add-in", () => {
    expect(manifest.querySelectorAll("Group")).toHaveLength(1);
    expect(controls).toHaveLength(5);
    for (const control of controls) {
      expect(control.getAttribute("xsi:type")).toBe("Button");
      expect(control.querySelector("Action")?.getAttribute("xsi:type")).toBe("ExecuteFunction");
    }
  });

  it("have the parts of a button in the order that Office asks for", () => {
    for (const control of controls) {
      expect([...control.children].map(({ localName }) => localName)).toEqual([
        "Label",
        "Supertip",
        "Icon",
        "Action",
      ]);
    }
  });

  it("have an icon of their own each, as large as its place asks for", () => {
    const icons = controls.map((control) =>
      [...control.querySelectorAll("Icon > *")].map((image) => ({
        size: Number(image.getAttribute("size")),
        file: addressOf(image.getAttribute("resid")).replace(/^.*\/(?=assets\/)/, ""),
      })),
    );
    expect(new Set(icons.flat().map(({ file }) => file)).size).toBe(3 * controls.length);
    for (const sizes of icons) {
      expect(sizes.map(({ size }) => size)).toEqual([16, 32, 80]);
      for (const { size, file } of sizes) {
        const png = readFileSync(file);
        expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, size, size]);
      }
    }
  });

  it("call the ids that the add-in makes known, all of them and no others", () => {
    expect(controls.map((control) => text(control, "FunctionName")).sort()).toEqual(associated());
  });

  it("run on the one page that stays alive: functions, commands and pane share it", () => {
    const resid = (path: string): string | null | undefined =>
      manifest.querySelector(path)?.getAttribute("resid");
    expect(new Set([resid("Runtime"), resid("Page > SourceLocation"), resid("FunctionFile")])).toEqual(
      new Set(["Taskpane.Url"]),
    );
    expect(manifest.querySelector("Runtime")?.getAttribute("lifetime")).toBe("long");
    expect(manifest.querySelectorAll("TaskpaneId")).toHaveLength(0);
  });
});

describe("the keyboard shortcuts", () => {
  const english = shortcutsIn("shortcuts.json");
  const swedish = shortcutsIn("shortcuts.sv-SE.json");

  it("are told of by the manifest, right after its overrides", () => {
    const [element] = [...manifest.getElementsByTagName("ExtendedOverrides")];
    expect(element?.previousElementSibling?.localName).toBe("VersionOverrides");
    expect(element?.getAttribute("Url")).toMatch(/\/assets\/shortcuts\.json$/);
    expect(element?.getAttribute("ResourcesUrl")).toMatch(/\/assets\/shortcuts\.sv-SE\.json$/);
  });

  it("have one key for each command, with three modifiers that no browser and no Excel takes", () => {
    expect(english.actions.map(({ id }) => id).sort()).toEqual(associated());
    expect(english.shortcuts.map(({ action }) => action).sort()).toEqual(associated());
    const keys = english.shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
  });

  it("are named in English and in Swedish", () => {
    const names = english.actions.map(({ name }) => /^\$\{resource\.(.+)\}$/.exec(name)?.[1] ?? "");
    expect(Object.keys(english.resources["default"] ?? {})).toEqual(names);
    expect(Object.keys(swedish.resources["sv-SE"] ?? {})).toEqual(names);
    for (const name of names) {
      const both = [english.resources["default"]?.[name]?.value, swedish.resources["sv-SE"]?.[name]?.value];
      expect(new Set(both).size).toBe(2);
    }
  });
});
