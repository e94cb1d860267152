/*
 * Who may import whom: each folder may import those before it in this order, and no cycles.
 * `law` stands below `budget`, but knows the names of the model's choices (programmes, options) as types.
 */
const order = [
  "money",
  "calendar",
  "law",
  "budget",
  "funding",
  "adjustments",
  "rules",
  "scenarios",
  "project-file",
  "workbook",
  "review",
];
const surfaces = ["functions", "excel", "commands", "taskpane", "cli"];

const layer = (folder, position) => ({
  name: `${folder}-imports-only-what-is-below`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    path: "^src/",
    pathNot: [`^src/(${[...order.slice(0, position), folder].join("|")})/`],
  },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "calendar-knows-no-money",
      severity: "error",
      from: { path: "^src/calendar/" },
      to: { path: "^src/money/" },
    },
    ...order.map(layer),
    {
      name: "i18n-imports-types-only",
      severity: "error",
      from: { path: "^src/i18n/" },
      to: { path: "^src/(?!i18n/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-surfaces-know-i18n",
      severity: "error",
      from: { path: `^src/(${order.join("|")})/` },
      to: { path: "^src/i18n/" },
    },
    {
      name: "core-knows-no-pages",
      severity: "error",
      from: { path: `^src/(${order.join("|")}|cli|functions)/` },
      to: { path: "node_modules/(react|react-dom|@fluentui|@microsoft)/" },
    },
    {
      name: "a-folder-has-one-door",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: {
        path: "^src/(?!$1/)[^/]+/(?!index\\.ts$).+",
        pathNot: "^src/workbook/(layout|model|file|file/node)/index\\.ts$",
      },
    },
    {
      name: "functions-and-excel-stand-apart",
      severity: "error",
      from: { path: "^src/(functions|excel)/" },
      to: { path: `^src/(${surfaces.slice(2).join("|")})/` },
    },
    {
      name: "nothing-imports-an-entry",
      severity: "error",
      from: { path: "^src/(?!main\\.ts$|embedded/)" },
      to: { path: "^src/(main\\.ts$|embedded/)" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
