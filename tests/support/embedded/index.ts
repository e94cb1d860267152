import type * as host from "./host";

declare global {
  /** Put there by environment.cjs. */
  var embeddedHost: typeof host;
}

export const { createHost, openPage, createWire, HostError, readFunctionShapes } = globalThis.embeddedHost;
