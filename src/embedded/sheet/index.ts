export { type Book, type BookOptions, createBook } from "./book";
export { type CustomFunction, type FunctionCall, type Place } from "./functions/customFunction";
export { type FunctionArgument } from "./functions/readArgument";
export { type FunctionCell } from "./functions/writeAnswer";
export { type Chart, type ChartSeries } from "./model/chart";
export { type Culture } from "./objects/applicationObject";
export { FileRefused } from "./xlsx/readFile";
