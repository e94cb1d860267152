export { readXlsxSafely, type ReadingLimits } from "./readXlsxSafely";
