const LONGEST = 20_000;
const PAUSE = 100;

/** Whether something comes true before the wait is over: the workbench tells of no end of a command. */
export async function eventually(isTrue: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + LONGEST;
  while (performance.now() < end) {
    if (await isTrue()) return true;
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
  return false;
}
