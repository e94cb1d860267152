/*
 * Makes the PNG icons of every size from the two drawings: the detailed one, and a simpler one that holds at 16 pixels.
 * Needs Chromium. Run when a drawing changes; the PNGs are committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  for (const size of SIZES) {
    const drawing = readFileSync(size <= 16 ? "assets/icon-16.svg" : "assets/icon.svg", "utf8");
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    writeFileSync(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
