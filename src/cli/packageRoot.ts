import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Delfin's own folder, where its examples and built files stand; the nearest with a package.json, from here upwards. */
export function packageRoot(from: string = __dirname): string {
  const above = dirname(from);
  return existsSync(join(from, "package.json")) || above === from ? from : packageRoot(above);
}
