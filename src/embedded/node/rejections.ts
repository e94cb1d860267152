import { type DOMWindow } from "jsdom";

interface Watched {
  readonly window: WeakRef<DOMWindow>;
  readonly tell: (error: unknown) => void;
}

const watched = new Set<Watched>();

/**
 * Tells of rejections that nothing in the page catches, until it is closed: jsdom leaves them to Node, which ends the
 * process over them. What a closed page still does concerns nobody.
 */
export const watchRejections = (window: DOMWindow, onUncaught: (error: unknown) => void): (() => void) => {
  if (watched.size === 0) process.on("unhandledRejection", take);
  let isClosed = false;
  watched.add({
    window: new WeakRef(window),
    tell: (error) => {
      if (!isClosed) onUncaught(error);
    },
  });
  return () => {
    isClosed = true;
  };
};

const take = (reason: unknown): void => {
  const page = [...watched].find(({ window }) => isFrom(window.deref(), reason));
  if (page === undefined) throw reason;
  page.tell(reason);
};

/** Each page has an Error of its own. */
const isFrom = (window: DOMWindow | undefined, reason: unknown): boolean =>
  window !== undefined && reason instanceof window.Error;
