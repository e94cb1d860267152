import { invalidArgument } from "../model/refusals";

/** The bytes of a base64 text; throws InvalidArgument for any other text. */
export function bytesOfBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}
