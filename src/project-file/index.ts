export { type Report, reportJson } from "./report";
