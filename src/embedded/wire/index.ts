export { type CellError, type CellValue, type CellValues, isError, isRows } from "./cellValues";
export { createDirectCall, type DirectCall } from "./directCall";
export { type FunctionShape, type FunctionShapes, readFunctionShapes } from "./functionShapes";
export {
  type Answer,
  type EventEntry,
  type Given,
  HostError,
  type HostObject,
  type Method,
  type Plain,
  type Property,
} from "./hostObject";
export { type HostOptions, type HostWindow, installHost } from "./installHost";
export { type Kind, type SentMember } from "./record";
export { createSettings, type DocumentSettings } from "./settings";
export { createWire, type Wire, type WireOptions } from "./wire";
