/* The files of src/functions that hold custom functions: each is read for its metadata and told to register them. */
const { readdirSync, readFileSync } = require("node:fs");

const FOLDER = "src/functions";

exports.functionFiles = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${FOLDER}/${name}`)
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction "));
