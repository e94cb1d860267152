/*
 * Makes the PNG icons from the drawings in assets: the add-in's own, which has a simpler drawing that holds at 16 pixels,
 * and one for each button of the ribbon, drawn on a grid of 16 so that it is sharp at every size.
 * Needs Chromium. Run when a drawing changes; the PNGs are committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** Sizes that Office asks for: of an add-in, and of a button. */
const SIZES = [16, 32, 64, 80, 128];
const BUTTON_SIZES = [16, 32, 80];
const BUTTONS = ["new-budget", "check", "overview", "repair", "help"];

const icons = [
  ...SIZES.map((size) => ({ name: "icon", size, drawing: size <= 16 ? "icon-16" : "icon" })),
  ...BUTTONS.flatMap((name) => BUTTON_SIZES.map((size) => ({ name, size, drawing: name }))),
];

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  for (const { name, size, drawing } of icons) {
    const svg = readFileSync(`assets/${drawing}.svg`, "utf8");
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
