import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { DATA_COLOURS, type DataColours } from "./charts/dataColours";

/** The pane's brightness. Forced colours need no theme of their own: the system repaints. */
export type Brightness = "light" | "dark";

/** The blue of deep water, from black to white. */
const BRAND: BrandVariants = {
  10: "#000B13",
  20: "#001927",
  30: "#002637",
  40: "#003349",
  50: "#00405B",
  60: "#014D6A",
  70: "#055777",
  80: "#146486",
  90: "#21759A",
  100: "#3086AD",
  110: "#4596BD",
  120: "#60A8CD",
  130: "#7CBBDB",
  140: "#9FCFE9",
  150: "#C6E3F3",
  160: "#E5F3FA",
};

/** Fluent's own contrast pairs hold for its blue; these are the ones that must move for ours to reach 4.5:1. */
const THEMES: Readonly<Record<Brightness, Theme & DataColours>> = {
  light: { ...createLightTheme(BRAND), colorBrandForegroundLink: BRAND[70], ...DATA_COLOURS.light },
  dark: {
    ...createDarkTheme(BRAND),
    ...DATA_COLOURS.dark,
    colorBrandForeground1: BRAND[120],
    colorBrandForegroundLink: BRAND[130],
    colorBrandForegroundLinkHover: BRAND[140],
    colorBrandForegroundLinkPressed: BRAND[120],
  },
};

/** Fluent's theme in our blue, with the colours of data beside its own. */
export function themeOf(brightness: Brightness): Theme & DataColours {
  return THEMES[brightness];
}

/** Whether the page stands on a dark surface: by Office's colour where it says one, else by the reader's own setting. */
export function brightnessOn(background: string | undefined, prefersDark: boolean): Brightness {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "")?.slice(1);
  if (channels === undefined) return prefersDark ? "dark" : "light";
  const sum = channels.reduce((total, channel) => total + parseInt(channel, 16), 0);
  return sum < MIDDLE_GREY ? "dark" : "light";
}

/** Three channels at half strength. */
const MIDDLE_GREY = 3 * 128;
