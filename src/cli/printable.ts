/* Text on its way to a terminal or a pipe. */

/** Control characters of texts from files, which a terminal would obey; a carriage return only where no line ends. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g;

/** Plain spaces in place of those that do not break, so that columns align and amounts can be searched for; no control characters. */
export function printable(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll(CONTROL, "\ufffd");
}
