/*
 * Adds what Excel asks for about the custom functions to the build: their metadata in English and Swedish and a help page
 * each. The texts are TypeScript, so this plugin bundles the code that puts them together (index.ts) and runs it.
 */
const path = require("node:path");
const { buildSync } = require("esbuild");
const { Compilation, sources, WebpackError } = require("webpack");

const NAME = "FunctionAssetsPlugin";
/** What the texts and signatures stand in: a change there is a change of the build. */
const SOURCES = ["src/functions", "src/i18n/sv", "src/i18n/en", "scripts/metadata"];
/** What Microsoft's plugin makes, and this one completes. */
const METADATA = "functions.json";
const BUNDLE = path.resolve(".cache/functionAssets.cjs");

class FunctionAssetsPlugin {
  constructor({ baseUrl }) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    // The page's template is compiled by itself, and gets a file of the metadata too. Kept for the next build under
    // `npm run excel`, it would stand against the completed one.
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      if (compilation.compiler !== compiler) compilation.deleteAsset(METADATA);
    });
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      for (const folder of SOURCES) compilation.contextDependencies.add(path.resolve(folder));
      compilation.hooks.processAssets.tap(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const { files, problems } = functionAssets(this.baseUrl);
          for (const problem of problems) compilation.errors.push(new WebpackError(problem));
          for (const { name, content } of files) {
            const source = new sources.RawSource(content);
            if (compilation.getAsset(name)) compilation.updateAsset(name, source);
            else compilation.emitAsset(name, source);
          }
        },
      );
    });
  }
}

function functionAssets(baseUrl) {
  buildSync({
    entryPoints: ["scripts/metadata/index.ts"],
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    packages: "external",
    logLevel: "warning",
  });
  delete require.cache[BUNDLE];
  return require(BUNDLE).functionAssets(baseUrl);
}

exports.FunctionAssetsPlugin = FunctionAssetsPlugin;
