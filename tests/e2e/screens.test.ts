import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Frame } from "playwright-core";
import { openView, VIEWS } from "./support/views";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

/*
 * Every view of the pane as it is painted: without a fault of accessibility in either language and brightness, and no
 * wider than the narrowest pane.
 */
const MINUTE = 60_000;
const NARROW = 320;

const LOOKS = [
  { language: "sv", theme: "light" },
  { language: "sv", theme: "dark" },
  { language: "en", theme: "light" },
  { language: "en", theme: "dark" },
] as const;

describe("the pane's views", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  }, MINUTE);
  afterAll(async () => {
    await workbench.close();
  });

  /** The pane anew in a language and brightness, as the title bar sets them. */
  const paneIn = async ({ language, theme }: (typeof LOOKS)[number]): Promise<Frame> => {
    const { page } = workbench;
    const [first, second] = await page.locator("header.title select").all();
    await first?.selectOption(language);
    await second?.selectOption(theme);
    return workbench.pane();
  };

  const faults = async (): Promise<readonly unknown[]> => {
    const { violations } = await new AxeBuilder({ page: workbench.page }).include("#pane").analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html, target }) => [html, target])]);
  };

  const sideways = (pane: Frame): Promise<number> =>
    pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  const narrow = (width: number | undefined): Promise<void> =>
    workbench.page.evaluate((wanted) => {
      const frame = document.querySelector<HTMLElement>("#pane");
      if (frame !== null) frame.style.width = wanted === undefined ? "" : `${wanted}px`;
    }, width);

  it.each(LOOKS)(
    "has no fault of accessibility on Start ($language, $theme)",
    async (look) => {
      const pane = await paneIn(look);
      await pane.locator("form").waitFor({ timeout: MINUTE });
      expect(await faults()).toEqual([]);
    },
    2 * MINUTE,
  );

  it(
    "keeps Start within the narrowest pane",
    async () => {
      const pane = await paneIn({ language: "sv", theme: "light" });
      await pane.locator("form").waitFor({ timeout: MINUTE });
      await narrow(NARROW);
      await pane.waitForFunction((width) => window.innerWidth === width, NARROW);
      expect(await sideways(pane)).toBe(0);
    },
    2 * MINUTE,
  );

  it.each(LOOKS)(
    "has no fault of accessibility on any view of a budget ($language, $theme)",
    async (look) => {
      if (look === LOOKS[0]) {
        await paneIn(look);
        await openBroken(workbench);
      }
      const pane = await paneIn(look);
      const found: unknown[] = [];
      for (const view of VIEWS) {
        await openView(pane, view, look.language);
        for (const fault of await faults()) found.push([view, fault]);
      }
      expect(found).toEqual([]);
    },
    3 * MINUTE,
  );

  it(
    "keeps every view within the narrowest pane",
    async () => {
      const pane = await paneIn({ language: "sv", theme: "light" });
      await pane.getByRole("tab").first().waitFor({ timeout: MINUTE });
      await narrow(NARROW);
      await pane.waitForFunction((width) => window.innerWidth === width, NARROW);
      const over: unknown[] = [];
      for (const view of VIEWS) {
        await openView(pane, view, "sv");
        const beyond = await sideways(pane);
        if (beyond > 0) over.push([view, beyond]);
      }
      expect(over).toEqual([]);
    },
    2 * MINUTE,
  );
});

/** Steget Vidare with a fixed grant beyond what its call allows, so that Kontroller has something to show. */
async function openBroken({ page }: OpenWorkbench): Promise<void> {
  const text = readFileSync("examples/steget-vidare.delfin.json", "utf8");
  const tooLarge = text.replace(/"grant": \{[^}]*\}/, '"grant": { "mode": "fixed", "amount": "99000000" }');
  const buffer = Buffer.from(tooLarge);
  const name = "for-stort-stod.delfin.json";
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer });
  await page.getByText(`${name} är öppnad.`).waitFor({ timeout: MINUTE });
}
