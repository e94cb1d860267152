/* Node, with the embedded host ready to use. */
const { TestEnvironment } = require("jest-environment-node");

class EmbeddedHostEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.embeddedHost = require("../../../.cache/embedded/host.cjs");
  }
}

module.exports = EmbeddedHostEnvironment;
