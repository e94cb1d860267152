import { type Problem } from "./problem";
import { readProject, type ReadProject } from "./read";

/** Bytes that a project file may have: 10 MB. The largest example has some hundred kB. */
const LARGEST_FILE = 10_000_000;

/** Reads a project file from its bytes: UTF-8, with or without a byte order mark. Never throws. */
export function readProjectBytes(bytes: Uint8Array): ReadProject {
  if (bytes.length > LARGEST_FILE) {
    return failure({ code: "fileTooLarge", path: "", bytes: bytes.length, limit: LARGEST_FILE });
  }
  if (startsWith(bytes, ZIP)) return failure({ code: "foreignForm", path: "", form: "workbook" });
  // UTF-16 has a zero in every second byte, so its mark is looked for before zeros are.
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return failure({ code: "foreignForm", path: "", form: "encoding" });
  }
  if (bytes.includes(0)) return failure({ code: "foreignForm", path: "", form: "binary" });
  const text = decode(bytes);
  return text === undefined
    ? failure({ code: "foreignForm", path: "", form: "encoding" })
    : readProject(text);
}

/** How every zip file begins, and so every .xlsx. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function failure(problem: Problem): ReadProject {
  return { ok: false, problems: [problem] };
}
