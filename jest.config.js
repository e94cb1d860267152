/* Two projects: everything without a page runs in Node, the pane's components in jsdom. */
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

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/pane/**/*.test.tsx"],
      setupFiles: ["<rootDir>/tests/support/browser.ts"],
    },
  ],
};
