/*
 * `npm run licenses`: the packages whose code is in dist/, with their licences; fails on one that is not permissive. What
 * is in dist/ is read off the build itself: the source maps of the add-in, and the comments that the command line's
 * bundler leaves above each file.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PERMISSIVE = new Set(["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"]);

const files = [...shipped("dist/add-in", ".js.map"), ...shipped("dist/cli", ".cjs")];
const packages = new Map(
  files
    .flatMap(packagesIn)
    .map((folder) => [folder, JSON.parse(readFileSync(`${folder}/package.json`, "utf8"))]),
);
const rows = [...packages.values()]
  .map(({ name, version, license }) => ({ name: `${name}@${version}`, license: String(license) }))
  .sort((one, other) => one.name.localeCompare(other.name));
const width = Math.max(...rows.map(({ name }) => name.length));
for (const { name, license } of rows) console.log(`${name.padEnd(width)}  ${license}`);

const others = rows.filter(({ license }) => !isPermissive(license));
for (const { name, license } of others)
  console.error(`${name} has the licence ${license}, which is not permissive`);
if (others.length > 0) process.exit(1);

function shipped(folder, ending) {
  const found = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(ending)) : [];
  if (found.length === 0)
    throw new Error(`${folder} has no file that ends in ${ending}: run npm run build first`);
  return found.map((file) => join(folder, file));
}

function packagesIn(file) {
  const text = readFileSync(file, "utf8");
  const sources = file.endsWith(".map")
    ? JSON.parse(text).sources
    : [...text.matchAll(/^\/\/ (node_modules\/\S+)$/gm)].map(([, source]) => source);
  return sources.flatMap((source) => {
    const [folder] =
      /node_modules\/.*node_modules\/(?:@[^/]+\/)?[^/]+|node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source) ?? [];
    return folder !== undefined && existsSync(`${folder}/package.json`) ? [folder] : [];
  });
}

/** Of alternatives one is enough; what is joined must all be permissive. */
function isPermissive(expression) {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  if (plain.includes(" OR ")) return plain.split(" OR ").some(isPermissive);
  return plain.split(" AND ").every((license) => PERMISSIVE.has(license.trim()));
}
