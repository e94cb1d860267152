/* What jsdom lacks and Fluent's components need. */

class ResizeObserverOfNothing implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out, so no size ever changes.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

globalThis.ResizeObserver = ResizeObserverOfNothing;
