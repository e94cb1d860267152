import { createSettings } from "../../../src/embedded/wire";
import { openSmallBook } from "../../support/embedded/openSmallBook";

test("Office is ready in Excel, in the user's language, with a shared runtime", async () => {
  const { page } = await openSmallBook(["Kostnader"], { displayLanguage: "sv-SE", contentLanguage: "en-US" });
  const { Office } = page.office;
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: "Excel", addin: { visibilityMode: "Taskpane" } });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["sv-SE", "en-US"]);
});

test("the host claims the requirement sets that it is given, and no others", async () => {
  const { page } = await openSmallBook(["Kostnader"], {
    requirements: { ExcelApi: "1.9", SharedRuntime: "1.1" },
  });
  const { requirements } = page.office.Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  expect(requirements.isSetSupported("KeyboardShortcuts", "1.1")).toBe(false);
});

test("settings of the workbook reach the add-in, and what it saves reaches the workbook", async () => {
  const settings = createSettings({ language: JSON.stringify("en") });
  const { page } = await openSmallBook(["Kostnader"], { settings });
  const { context } = page.office.Office;
  expect(context.document.settings.get("language")).toBe("en");
  context.document.settings.set("step", 3);
  await new Promise<void>((resolve) => {
    context.document.settings.saveAsync(() => {
      resolve();
    });
  });
  expect(settings.read()).toEqual({ language: '"en"', step: "3" });
});

test("a ribbon command ends where the add-in says that it has completed", async () => {
  const { page, wire } = await openSmallBook(["Kostnader"]);
  const steps: string[] = [];
  page.office.Office.actions.associate("CHECK", (event: Office.AddinCommands.Event) => {
    steps.push(`begun from ${event.source.id}`);
    queueMicrotask(() => {
      steps.push("done");
      event.completed();
    });
  });
  await wire.ribbon("CHECK");
  expect(steps).toEqual(["begun from CHECK", "done"]);
});

test("a ribbon command that the add-in does not have is refused by its name", async () => {
  const { wire } = await openSmallBook(["Kostnader"]);
  await expect(wire.ribbon("UNKNOWN")).rejects.toThrow("The add-in has no command UNKNOWN.");
});

test("a keyboard shortcut runs the same action, without an event", async () => {
  const { page, wire } = await openSmallBook(["Kostnader"]);
  const given: unknown[] = [];
  page.office.Office.actions.associate("CHECK", (event?: unknown) => void given.push(event));
  await wire.shortcut("CHECK");
  expect(given).toEqual([null]);
});

test("the add-in hides its pane and shows it again, and hears when the user does", async () => {
  const seen: boolean[] = [];
  const { page, wire } = await openSmallBook(["Kostnader"], {
    onVisibility: (visible) => void seen.push(visible),
  });
  const { addin } = page.office.Office;
  await addin.hide();
  await addin.showAsTaskpane();
  const heard = new Promise((resolve) => {
    void addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        resolve(visibilityMode);
      })
      .then(() => {
        wire.showPane(false);
      });
  });
  expect(await heard).toBe("Hidden");
  expect(seen).toEqual([false, true, false]);
});

test("texts that the add-in stores are there again", async () => {
  const { page } = await openSmallBook(["Kostnader"]);
  const { storage } = page.office.OfficeRuntime;
  await storage.setItem("draft", "Kista");
  expect(await storage.getItem("draft")).toBe("Kista");
  expect(await storage.getItem("other")).toBeNull();
  await storage.removeItem("draft");
  expect(await storage.getItem("draft")).toBeNull();
});

test("a ribbon command that comes while Office starts waits until the add-in takes commands", async () => {
  const { page, wire } = await openSmallBook(["Kostnader"]);
  const early = wire.ribbon("CHECK");
  page.office.Office.actions.associate("CHECK", (event: Office.AddinCommands.Event) => {
    event.completed();
  });
  await expect(early).resolves.toBeUndefined();
});
