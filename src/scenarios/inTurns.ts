/** How a long calculation shares its thread with others. */
export interface Turns {
  /** Results before others get their turn. */
  readonly size: number;
  /** Resolves when the others had theirs. */
  readonly pause: () => Promise<void>;
  readonly onProgress?: (done: number) => void;
  readonly isCancelled?: () => boolean;
}

/** Everything that the work yields, some at a time; undefined where it was cancelled between two turns. */
export async function inTurns<Result>(
  work: Iterable<Result>,
  { size, pause, onProgress, isCancelled = () => false }: Turns,
): Promise<Result[] | undefined> {
  const results: Result[] = [];
  for (const result of work) {
    results.push(result);
    if (results.length % size !== 0) continue;
    onProgress?.(results.length);
    await pause();
    if (isCancelled()) return undefined;
  }
  return results;
}
