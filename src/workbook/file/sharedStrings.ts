import { visitXml } from "./xml";

/** The texts that cells refer to by number, without their formatting and phonetic guides. */
export function sharedStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let collected = "";
  let inText = false;
  let inGuide = false;
  visitXml(bytes, {
    open: (name) => {
      if (name === "si") collected = "";
      if (name === "rPh") inGuide = true;
      inText = name === "t";
    },
    text: (text) => {
      if (inText && !inGuide) collected += text;
    },
    close: (name) => {
      if (name === "t") inText = false;
      if (name === "rPh") inGuide = false;
      if (name === "si") strings.push(unescaped(collected));
    },
  });
  return strings;
}

/** Excel writes characters that XML cannot hold as `_x000D_` (ECMA-376-1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
