import { type ComponentType, lazy } from "react";
import { type ScreenProps, type View, VIEWS } from "../book";

/** The views that are built, each a chunk of its own that is fetched when the view is first opened. */
export const SCREENS: Partial<Readonly<Record<View, ComponentType<ScreenProps>>>> = {
  overview: lazy(async () => ({
    default: (await import(/* webpackChunkName: "overview" */ "../overview/Overview")).Overview,
  })),
  checks: lazy(async () => ({
    default: (await import(/* webpackChunkName: "checks" */ "../checks/Checks")).Checks,
  })),
  financing: lazy(async () => ({
    default: (await import(/* webpackChunkName: "financing" */ "../financing/Financing")).Financing,
  })),
  staff: lazy(async () => ({
    default: (await import(/* webpackChunkName: "staff" */ "../staff/Staff")).Staff,
  })),
  liquidity: lazy(async () => ({
    default: (await import(/* webpackChunkName: "liquidity" */ "../liquidity/Liquidity")).Liquidity,
  })),
  scenarios: lazy(async () => ({
    default: (await import(/* webpackChunkName: "scenarios" */ "../scenarios/Scenarios")).Scenarios,
  })),
  explain: lazy(async () => ({
    default: (await import(/* webpackChunkName: "explain" */ "../explain/Explain")).Explain,
  })),
  rules: lazy(async () => ({
    default: (await import(/* webpackChunkName: "rules" */ "../rules/Rules")).Rules,
  })),
};

/** The views that can be opened, in the order of the tabs. */
export const BUILT_VIEWS: readonly View[] = VIEWS.filter((view) => SCREENS[view] !== undefined);
