export { createHost, type NodeHost, type NodeHostOptions } from "./host";
export { type OfficePage } from "./officePage";
export { openPage, type Page, type PageOptions } from "./page";
