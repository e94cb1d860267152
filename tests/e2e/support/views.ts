import { type Frame } from "playwright-core";
import { type Language, paneWords } from "../../../src/i18n";
import { VIEWS, type View } from "../../../src/taskpane/book";

/**
 * Opens a view by its tab, or behind Mer where it has none, and waits until it stands as it will: loaded, calculated and
 * with every change of colour over.
 */
export async function openView(pane: Frame, view: View, language: Language): Promise<void> {
  const { shell, scenarioView } = paneWords(language);
  const { views, more } = shell;
  const tab = pane.getByRole("tab", { name: new RegExp(`^${views[view]}`) });
  await pane.getByRole("tab").first().waitFor({ timeout: 60_000 });
  if ((await tab.count()) === 0) {
    await pane.getByRole("button", { name: more, exact: true }).click();
    await pane.getByRole("menuitem", { name: views[view] }).click();
  } else await tab.click();
  await pane.locator(`[role=tabpanel][aria-labelledby=tab-${view}] > *`).first().waitFor();
  await pane.waitForFunction(
    (passing) =>
      !passing.some((text) => document.body.innerText.includes(text)) &&
      document.getAnimations().every(({ playState }) => playState !== "running"),
    [shell.loading, scenarioView.calculating],
  );
}

export { VIEWS };
