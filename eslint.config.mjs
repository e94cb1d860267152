import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

export default tseslint.config(
  { ignores: ["dist", "node_modules", ".cache", "**/*.js", "**/*.mjs", "**/*.cjs"] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Excel shows the sentence of its runtime's own error, which is no Error of the language.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", package: "custom-functions-runtime", name: "Error" }] },
      ],
      // A brand is put on in one place of its own, by the function that checks the value.
      "@typescript-eslint/no-unsafe-type-assertion": "off",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only (style.md 13)." },
      ],
      "no-console": "error",
    },
  },
  {
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/calendar/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Only src/calendar touches dates of the machine." },
      ],
    },
  },
  { files: ["scripts/**", "bench/**"], rules: { "no-console": "off" } },
);
