import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { addInIsCurrent } from "../../../scripts/workbench/addIn";
import { hasDisplay } from "../../../scripts/workbench/openBrowser";

describe("the built add-in", () => {
  let root: string;
  const write = (file: string, second: number): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "");
    utimesSync(join(root, file), second, second);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "delfin-add-in-"));
    write("src/main.ts", 100);
    write("src/law/parameters/rate.ts", 100);
    write("src/cli/run.ts", 100);
    write("manifest.xml", 100);
    write("dist/add-in/functions.js", 200);
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it("is current while nothing that it is made of is newer", () => {
    expect(addInIsCurrent(root)).toBe(true);
  });

  it.each(["src/law/parameters/rate.ts", "manifest.xml"])("is old once %s has changed", (file) => {
    write(file, 300);
    expect(addInIsCurrent(root)).toBe(false);
  });

  it("does not mind changes of the command line and the workbench", () => {
    write("src/cli/run.ts", 300);
    expect(addInIsCurrent(root)).toBe(true);
  });

  it("is missing before the first build", () => {
    rmSync(join(root, "dist"), { recursive: true });
    expect(addInIsCurrent(root)).toBe(false);
  });
});

describe("a browser", () => {
  it.each([
    ["linux", { DISPLAY: ":0" }, true],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
    ["linux", {}, false],
    ["darwin", {}, true],
    ["win32", {}, true],
    ["darwin", { CI: "true" }, false],
  ])("is opened on %s with %p: %s", (platform, environment, opened) => {
    expect(hasDisplay(platform, environment)).toBe(opened);
  });
});
