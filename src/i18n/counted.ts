/** A count with its noun: `1 varning`, `3 varningar`. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
