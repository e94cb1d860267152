/*
 * Four projects: everything without a page runs in Node, the pane's components in jsdom, the embedded host beside Jest,
 * the workbench in Chromium.
 */
const { compilerOptions } = require("./tsconfig.json");

const typescript = [
  "ts-jest",
  {
    tsconfig: {
      ...compilerOptions,
      module: "CommonJS",
      moduleResolution: "bundler",
      verbatimModuleSyntax: false,
      noEmit: false,
    },
  },
];

const shared = { transform: { "^.+\\.tsx?$": typescript } };

/* What Univer stands on and comes as ES modules only: esbuild makes them what jest can require. */
const modules = [
  "@univerjs",
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "opentype\\.js",
  "ot-json1",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
  "uuid",
];

module.exports = {
  // A test fails for what it finds, never because the machine was busy with something else.
  testTimeout: 60_000,
  projects: [
    {
      transform: { ...shared.transform, "\\.m?js$": "<rootDir>/tests/support/univer/commonJs.cjs" },
      transformIgnorePatterns: [`/node_modules/(?!(${modules.join("|")})/)`],
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/(e2e|excel/host|embedded/(node|probes))/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "<rootDir>/tests/support/paneEnvironment.cjs",
      // As for Node: the browser's builds of packages are ES modules, which jest cannot require.
      testEnvironmentOptions: { customExportConditions: ["node", "require"] },
      testMatch: ["<rootDir>/tests/pane/**/*.test.tsx"],
      setupFiles: ["<rootDir>/tests/support/browser.ts"],
    },
    {
      ...shared,
      displayName: "embedded",
      testEnvironment: "<rootDir>/tests/support/embedded/environment.cjs",
      globalSetup: "<rootDir>/tests/support/embedded/buildHost.cjs",
      testMatch: ["<rootDir>/tests/(excel/host|embedded/(node|probes))/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      globalSetup: "<rootDir>/tests/e2e/support/buildPage.cjs",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
    },
  ],
};
