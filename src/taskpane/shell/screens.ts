import { type ComponentType } from "react";
import { type ScreenProps, type View } from "../book";
import { arriving } from "./arriving";

/** The views, each a chunk of its own that is fetched when the view is first opened. */
export const SCREENS: Readonly<Record<View, ComponentType<ScreenProps>>> = {
  overview: arriving(
    async () => (await import(/* webpackChunkName: "overview" */ "../overview/Overview")).Overview,
  ),
  checks: arriving(async () => (await import(/* webpackChunkName: "checks" */ "../checks/Checks")).Checks),
  financing: arriving(
    async () => (await import(/* webpackChunkName: "financing" */ "../financing/Financing")).Financing,
  ),
  staff: arriving(async () => (await import(/* webpackChunkName: "staff" */ "../staff/Staff")).Staff),
  liquidity: arriving(
    async () => (await import(/* webpackChunkName: "liquidity" */ "../liquidity/Liquidity")).Liquidity,
  ),
  scenarios: arriving(
    async () => (await import(/* webpackChunkName: "scenarios" */ "../scenarios/Scenarios")).Scenarios,
  ),
  explain: arriving(
    async () => (await import(/* webpackChunkName: "explain" */ "../explain/Explain")).Explain,
  ),
  rules: arriving(async () => (await import(/* webpackChunkName: "rules" */ "../rules/Rules")).Rules),
};
