import { useCallback, useState } from "react";

/** The inner width of the narrowest pane; what a chart is drawn for until it has been measured. */
const NARROWEST = 270;

/** The width that a chart has, so that its text keeps its size however wide the pane is: a ref for the box, and pixels. */
export function useWidth(): readonly [(box: HTMLElement | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(NARROWEST);
  const measure = useCallback((box: HTMLElement | null) => {
    if (box === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [measure, width];
}
