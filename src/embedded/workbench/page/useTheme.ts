import { useEffect, useState } from "react";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The chosen theme, and whether it is dark; follows the computer's own while nothing else is chosen. */
export function useTheme(): {
  readonly theme: Theme;
  readonly dark: boolean;
  readonly setTheme: (theme: Theme) => void;
} {
  const [theme, setTheme] = useState<Theme>("system");
  const [systemDark, setSystemDark] = useState(() => darkPreferred().matches);
  useEffect(() => {
    const preferred = darkPreferred();
    const follow = (): void => {
      setSystemDark(preferred.matches);
    };
    preferred.addEventListener("change", follow);
    return () => {
      preferred.removeEventListener("change", follow);
    };
  }, []);
  const dark = theme === "system" ? systemDark : theme === "dark";
  useEffect(() => {
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  }, [dark]);
  return { theme, dark, setTheme };
}

function darkPreferred(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
