import { execFileSync } from "node:child_process";

interface Build {
  readonly errors: readonly string[];
  /** The text of functions.json. */
  readonly metadata: string;
}

const MINUTE = 60_000;

test(
  "a build that follows a change, under npm run excel, describes the functions as the first did and finds no fault",
  () => {
    const written = execFileSync(process.execPath, ["tests/functions/buildTwice.cjs"], { encoding: "utf8" });
    const builds = JSON.parse(written) as readonly Build[];
    expect(builds.length).toBeGreaterThan(1);
    for (const { errors, metadata } of builds) {
      expect(errors).toEqual([]);
      expect(metadata).toContain('"allowErrorForDataTypeAny": true');
      expect(metadata).toBe(builds[0]?.metadata);
    }
  },
  2 * MINUTE,
);
