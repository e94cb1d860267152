/* Univer stands on packages that come as ES modules only; esbuild turns each into what jest can require. */
const { transformSync } = require("esbuild");

module.exports = {
  process: (source, filename) => ({
    code: transformSync(source, { format: "cjs", target: "node20", sourcefile: filename }).code,
  }),
};
