/* What the tests of the embedded host get from its bundle. */
export { createHost, openPage } from "../../../src/embedded/node";
export { createWire, HostError, readFunctionShapes } from "../../../src/embedded/wire";
