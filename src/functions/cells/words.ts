import { type Kind } from "./kind";

const YES = ["ja", "yes", "sant", "true"];
const NO = ["nej", "no", "falskt", "false"];

/** Yes or no: TRUE and FALSE, or a word for them in either language. */
export const FLAG: Kind<boolean> = {
  expected: { kind: "flag" },
  read: (content) => {
    if (content.is === "flag") return content.flag;
    if (content.is !== "text") return undefined;
    const word = content.text.toLowerCase();
    if (YES.includes(word)) return true;
    return NO.includes(word) ? false : undefined;
  },
};

/** Any text; a number is the text that it is written as. */
export const TEXT: Kind<string> = {
  expected: { kind: "text" },
  read: (content) => {
    if (content.is === "number") return String(content.number);
    return content.is === "text" ? content.text : undefined;
  },
};
