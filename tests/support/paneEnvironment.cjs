/*
 * A page with what every browser and Node have and jsdom lacks: texts as bytes and streams that pack them, so that
 * the pane's tests read workbooks through their bytes as Excel would.
 */
const { TestEnvironment } = require("jest-environment-jsdom");

const OF_EVERY_BROWSER = {
  ArrayBuffer,
  Blob,
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  Response,
  TextDecoder,
  TextEncoder,
  TransformStream,
  Uint8Array,
  WritableStream,
};

module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, OF_EVERY_BROWSER);
  }
};
