/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { builtAddIn } from "../support/needed";

const BASE = "https://localhost:4300/";
const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");
const all = (name: string): Element[] =>
  [...manifest.getElementsByTagName("*")].filter((each) => each.localName === name);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** The order that Office asks for; elements that are not there are passed over. */
const ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
  "ExtendedOverrides",
];

describe("the manifest", () => {
  it("is well-formed and asks for no more than the document", () => {
    expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
    expect(all("Permissions").map((each) => each.textContent)).toEqual(["ReadWriteDocument"]);
  });

  it("has its elements in the order that Office asks for", () => {
    const positions = [...manifest.documentElement.children].map((each) => ORDER.indexOf(each.localName));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions).not.toContain(-1);
  });

  it("defines every resource that it uses, and uses every resource that it defines", () => {
    const used = new Set([...manifest.querySelectorAll("[resid]")].map((each) => attribute(each, "resid")));
    const defined = ["Image", "Url", "String"]
      .flatMap(all)
      .map((each) => attribute(each, "id"))
      .filter((id) => id !== "");
    expect([...used].sort()).toEqual(defined.sort());
  });

  it("keeps ids within 32 characters, short texts within 125 and long ones within 250", () => {
    for (const element of [...manifest.querySelectorAll("[resid]"), ...manifest.querySelectorAll("[id]")]) {
      expect((attribute(element, "resid") || attribute(element, "id")).length).toBeLessThanOrEqual(32);
    }
    const texts = (list: string): string[] =>
      all(list).flatMap((each) =>
        [...each.getElementsByTagName("*")].map(
          (text) => attribute(text, "DefaultValue") || attribute(text, "Value"),
        ),
      );
    expect(Math.max(...texts("ShortStrings").map((text) => text.length))).toBeLessThanOrEqual(125);
    expect(Math.max(...texts("LongStrings").map((text) => text.length))).toBeLessThanOrEqual(250);
  });

  it("says everything in Swedish too", () => {
    const spoken = [
      ...all("String"),
      ...all("DisplayName"),
      ...all("Description").filter((each) => each.hasAttribute("DefaultValue")),
    ];
    expect(spoken.length).toBeGreaterThan(4);
    for (const text of spoken) {
      const locales = [...text.children].map((each) => attribute(each, "Locale"));
      expect([attribute(text, "id") || text.localName, locales]).toEqual([
        attribute(text, "id") || text.localName,
        ["sv-SE"],
      ]);
    }
  });

  it("has every address on https below one base, and a file of the build behind each", () => {
    const build = builtAddIn();
    const addresses = [...manifest.querySelectorAll("*")].flatMap((element) =>
      ["DefaultValue", "Value", "Url", "ResourcesUrl"]
        .map((name) => attribute(element, name))
        .filter((value) => value.includes("://")),
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      expect(address.startsWith(BASE)).toBe(true);
      const file = address.slice(BASE.length);
      if (file !== "") expect([file, existsSync(`${build}/${file}`)]).toEqual([file, true]);
    }
  });

  it("registers the functions in the namespace ESF, on the page of the pane and described in both languages", () => {
    const [point] = [...manifest.querySelectorAll("AllFormFactors > ExtensionPoint")];
    expect(point?.getAttribute("xsi:type")).toBe("CustomFunctions");
    const resource = (part: string): Element | undefined => {
      const resid = point?.querySelector(part)?.getAttribute("resid");
      return [...all("Url"), ...all("String")].find((each) => attribute(each, "id") === resid);
    };
    const said = (part: string): string[] => {
      const element = resource(part);
      return element === undefined
        ? []
        : [
            attribute(element, "DefaultValue"),
            ...[...element.children].map((each) => attribute(each, "Value")),
          ];
    };
    expect(said("Script > SourceLocation")).toEqual([`${BASE}functions.js`]);
    expect(said("Page > SourceLocation")).toEqual([`${BASE}taskpane.html`]);
    expect(said("Metadata > SourceLocation")).toEqual([`${BASE}functions.json`, `${BASE}functions-sv.json`]);
    expect(said("Namespace")).toEqual(["ESF", "ESF"]);
  });

  it("has the parts of the host in the order that Office asks for", () => {
    const host = manifest.querySelector("VersionOverrides > Hosts > Host");
    expect([...(host?.children ?? [])].map((each) => each.localName)).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
  });

  it("asks for the runtime that shows the sentence of an error", () => {
    const sets = all("Set").map((each) => [attribute(each, "Name"), attribute(each, "MinVersion")]);
    expect(sets).toContainEqual(["CustomFunctionsRuntime", "1.2"]);
  });

  it.each([16, 32, 64, 80, 128])("has an icon of %i pixels that is as large as its name says", (size) => {
    const png = readFileSync(`assets/icon-${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
