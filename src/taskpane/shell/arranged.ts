import { type View } from "../book";

/** The views that always stand as tabs; the third place is the chosen view's where it is none of these. */
const FIRST: readonly View[] = ["overview", "checks"];
const THIRD: View = "financing";

/** The views that stand as tabs, and those behind Mer. */
export interface Arranged {
  readonly tabs: readonly View[];
  readonly more: readonly View[];
}

/** Arranges the views so that the chosen one always stands as a tab. */
export function arranged(views: readonly View[], chosen: View): Arranged {
  const third = FIRST.includes(chosen) ? THIRD : chosen;
  const tabs = views.filter((view) => FIRST.includes(view) || view === third);
  return { tabs, more: views.filter((view) => !tabs.includes(view)) };
}
