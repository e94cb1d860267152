export { type Refusal, type RefusalCode, type RefusalFacts } from "./refusal";
export { readXlsx } from "./readXlsx";
export { writeXlsx } from "./write/writeXlsx";
