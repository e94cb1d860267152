/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { builtAddIn } from "../support/needed";

const BUILD = builtAddIn();

function page(file: string): Document {
  return new DOMParser().parseFromString(readFileSync(file, "utf8"), "text/html");
}

function policyOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const content = document
    .querySelector("meta[http-equiv='Content-Security-Policy']")
    ?.getAttribute("content");
  return new Map(
    (content ?? "")
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([directive = "", ...sources]) => [directive, sources]),
  );
}

/** The pages as they are built. */
const pages = [
  `${BUILD}/taskpane.html`,
  `${BUILD}/support.html`,
  ...readdirSync(`${BUILD}/help`).map((file) => `${BUILD}/help/${file}`),
];

describe("every page of the add-in", () => {
  it.each(pages)("%s lets in nothing that its policy does not name", (file) => {
    const policy = policyOf(page(file));
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
    const sources = [...policy.values()].flat();
    expect(sources).not.toContain("'unsafe-eval'");
    expect(sources.filter((source) => source.includes("://"))).toEqual(
      file.endsWith("taskpane.html") ? ["https://appsforoffice.microsoft.com"] : [],
    );
  });

  it.each(pages)("%s has no script and no handler in its text", (file) => {
    const document = page(file);
    for (const script of document.querySelectorAll("script")) {
      expect(script.getAttribute("src")).not.toBeNull();
      expect(script.textContent).toBe("");
    }
    const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
  });
});

test("the pane runs Office.js from Microsoft and its own scripts, and writes styles as Fluent does", () => {
  const policy = policyOf(page("src/taskpane/taskpane.html"));
  expect(policy.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  expect(policy.get("style-src")).toEqual(["'self'", "'unsafe-inline'"]);
  expect(policy.get("connect-src")).toEqual(["'self'"]);
});

test("the support page says in both languages what becomes of what one types", () => {
  const document = page("src/taskpane/support.html");
  const [swedish, english] = [...document.querySelectorAll("section")].map(({ textContent }) => textContent);
  expect(swedish).toMatch(/Integritet[\s\S]*Inget ur arbetsboken skickas till någon/);
  expect(english).toMatch(/Privacy[\s\S]*Nothing in the workbook is sent to anybody/);
});
