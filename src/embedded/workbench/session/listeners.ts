/** Takes a listener away again. */
export type Unsubscribe = () => void;

/** Those who are told of something. */
export interface Listeners<News> {
  readonly add: (listener: (news: News) => void) => Unsubscribe;
  readonly tell: (news: News) => void;
}

export function createListeners<News>(): Listeners<News> {
  const listeners = new Set<(news: News) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (news) => {
      for (const listener of listeners) listener(news);
    },
  };
}
