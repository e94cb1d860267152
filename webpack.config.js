/*
 * Builds the add-in into dist/add-in: one entry that registers what a cell needs at once and loads the pane lazily, the
 * page, the icons and the manifest. Office.js is never bundled: the page loads it from Microsoft.
 */
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { functionFiles } = require("./scripts/metadata/functionFiles.cjs");
const { FunctionAssetsPlugin } = require("./scripts/metadata/plugin.cjs");

/** Where the files are served from during development; a release sets DELFIN_BASE_URL. */
const DEVELOPMENT_URL = "https://localhost:4300/";

/** Folders whose files only define things: what of them nothing uses is left out, so that a cell waits for little. */
const PURE_FOLDERS =
  /[\\/]src[\\/](money|calendar|law|budget|funding|adjustments|rules|scenarios|project-file|workbook|review|excel|i18n)[\\/]/;

module.exports = async (environment = {}, argv = {}) => {
  const baseUrl = process.env.DELFIN_BASE_URL ?? DEVELOPMENT_URL;
  if (!/^https:\/\/.+\/$/.test(baseUrl)) {
    throw new Error(`DELFIN_BASE_URL is "${baseUrl}"; it must begin with https:// and end with a slash`);
  }
  return {
    // The page's policy lets no script be made of text, so that source maps stand beside the scripts.
    devtool: argv.mode === "development" ? "cheap-module-source-map" : "source-map",
    entry: { functions: "./src/main.ts" },
    output: {
      path: path.resolve(__dirname, "dist/add-in"),
      clean: true,
      filename: "[name].js",
      chunkFilename: "[name].js",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: PURE_FOLDERS, sideEffects: false },
      ],
    },
    plugins: [
      // Registers the functions as their files load, and describes them in functions.json, which the next plugin completes.
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles() }),
      new FunctionAssetsPlugin({ baseUrl }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions"],
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{png,json}" },
          { from: "src/taskpane/support.html", to: "support.html" },
          { from: "src/taskpane/page.css", to: "page.css" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, baseUrl),
          },
        ],
      }),
    ],
    // Nothing outside reads these names, so that the shortest do.
    optimization: { mangleExports: "size" },
    performance: { hints: false },
    ...(environment.WEBPACK_SERVE ? { devServer: await httpsServer() } : {}),
    stats: "errors-warnings",
  };
};

/**
 * Serves what is built over https, as Excel asks for, with certificates that this computer trusts. They are made here
 * alone: a build needs none.
 */
async function httpsServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    server: { type: "https", options: await getHttpsServerOptions() },
    host: "localhost",
    port: new URL(DEVELOPMENT_URL).port,
    hot: false,
    // Excel reads the manifest and the functions' metadata from the disk and from this address.
    devMiddleware: { writeToDisk: true },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
  };
}
