#!/usr/bin/env node
"use strict";
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const built = join(__dirname, "..", "dist", "cli", "delfin.cjs");
if (existsSync(built)) {
  require(built);
} else {
  console.error(
    "Delfins kommandorad är inte byggd. Kör ”npm ci” eller ”npm run build:cli” i projektets mapp.\n" +
      "The command line of Delfin is not built. Run “npm ci” or “npm run build:cli” in the project's folder.",
  );
  process.exitCode = 2;
}
