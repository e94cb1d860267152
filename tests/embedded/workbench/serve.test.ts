import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { fileAt } from "../../../scripts/workbench/places";
import { serve, type Served } from "../../../scripts/workbench/serve";

const PAGE = `<html><script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><p>Delfin</p></html>`;
const SECRET = "not to be served";

const root = mkdtempSync(join(tmpdir(), "delfin-served-"));
const write = (file: string, text: string): void => {
  mkdirSync(join(root, file, ".."), { recursive: true });
  writeFileSync(join(root, file), text);
};
write("package.json", SECRET);
write("secret.json", SECRET);
write("dist/secret.js", SECRET);
write("dist/add-in/taskpane.html", PAGE);
write("dist/add-in/functions.js", "functions");
write("dist/add-in/.hidden.js", SECRET);
write("dist/add-in/notes.txt", SECRET);
write("dist/workbench/index.html", "workbench");
write("node_modules/@microsoft/office-js/dist/office.js", "office");
write("examples/small.delfin.json", "{}");
symlinkSync(join(root, "secret.json"), join(root, "dist/add-in/linked.json"));

let served: Served;
beforeAll(async () => {
  served = await serve(root, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** The path is sent as it is: fetch would resolve the steps upwards by itself. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the workbench's server", () => {
  it("serves the page, the add-in at its own paths, and office.js from the package", async () => {
    expect((await ask("/workbench/")).text).toBe("workbench");
    expect((await ask("/functions.js?v=1")).text).toBe("functions");
    expect((await ask("/office-js/office.js")).text).toBe("office");
    expect((await ask("/examples/small.delfin.json")).text).toBe("{}");
  });

  it("leads from its root to the workbench", async () => {
    expect(await ask("/")).toMatchObject({ status: 302, headers: { location: "/workbench/" } });
  });

  it("gives the pane's page the way to the host before office.js, and changes nothing else", async () => {
    const { text } = await ask("/taskpane.html");
    expect(text).toBe(
      `<html><script src="/workbench/door.js"></script><script src="/office-js/office.js"></script><p>Delfin</p></html>`,
    );
  });

  it.each([
    "/../package.json",
    "/workbench/../secret.js",
    "/workbench/..%2fsecret.js",
    "/workbench/%2e%2e/secret.js",
    "/office-js/../../../../secret.json",
    "/examples/..%5c..%5csecret.json",
    "/examples/%00.json",
    "/.hidden.js",
    "/notes.txt",
    "/linked.json",
    "//secret.json",
    "/%E0%A4%A.json",
    "/dist/secret.js",
    "/package.json",
    "/examples",
  ])("does not serve %s", async (path) => {
    const { status, text } = await ask(path);
    expect([status, text]).toEqual([404, ""]);
  });

  it("answers no other name than this machine's own, so that no page elsewhere reaches it", async () => {
    expect((await ask("/workbench/", { Host: "example.org" })).status).toBe(421);
    expect((await ask("/workbench/", { Host: `localhost:${new URL(served.url).port}` })).status).toBe(200);
  });

  it("takes nothing in", async () => {
    expect((await ask("/workbench/", {}, "POST")).status).toBe(405);
  });

  it("tells the browser to load nothing from elsewhere and to keep others out", async () => {
    for (const path of ["/workbench/", "/taskpane.html", "/nothing.js"]) {
      const { headers } = await ask(path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
      });
    }
  });
});

describe("a path", () => {
  it("never finds a file outside the folders that are served, whatever it is made of", () => {
    const step = fc.constantFrom(
      "..",
      ".",
      "%2e%2e",
      "..%2f",
      "%5c",
      "dist",
      "add-in",
      "secret.json",
      "package.json",
      "functions.js",
      "",
      "linked.json",
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 7 }), (steps) => {
        const found = fileAt(`/${steps.join("/")}`, root);
        expect([undefined, join(root, "dist/add-in/functions.js")]).toContain(found);
      }),
    );
  });
});
