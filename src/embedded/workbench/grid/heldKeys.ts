/** Keys that are pressed while the grid cannot take them, kept in their order. */
export interface HeldKeys {
  /** From now on, keys that are meant for a cell wait. */
  readonly hold: () => void;
  /** The keys that have waited take effect, until one of them makes the others wait again. */
  readonly release: () => void;
  /** The keys that have waited are forgotten: what they were meant for is not there. */
  readonly forget: () => void;
}

type Held = { readonly text: string } | { readonly key: KeyboardEvent };

/** Where Univer takes what is typed, into a cell and into the formula bar. */
const EDITOR = "[data-u-comp=editor]";
const MODIFIERS: readonly string[] = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Dead"];

/** To be called before the grid listens to the page's keys: of listeners on the window the first comes first. */
export function createHeldKeys(page: Window): HeldKeys {
  const waiting: Held[] = [];
  let holding = false;
  let replaying = false;

  const keep = (event: Event, held: Held): void => {
    if (!holding || replaying || !isInEditor(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.push(held);
  };
  page.addEventListener("keydown", pressed, { capture: true });
  page.addEventListener("beforeinput", written, { capture: true });

  // The text of a key comes by itself, as the keyboard's language has it.
  function pressed(key: KeyboardEvent): void {
    if (!key.isComposing && !MODIFIERS.includes(key.key) && !writesText(key)) keep(key, { key });
  }

  function written(event: InputEvent): void {
    if (event.inputType === "insertText" && event.data !== null) keep(event, { text: event.data });
  }

  function replay(): void {
    while (!holding) {
      const editor = page.document.activeElement;
      if (editor?.matches(EDITOR) !== true) waiting.length = 0;
      const next = waiting.shift();
      if (editor === null || next === undefined) return;
      if ("key" in next) press(editor, next.key);
      else write(editor, next.text + textThatFollows());
    }
  }

  function textThatFollows(): string {
    const next = waiting[0];
    if (next === undefined || "key" in next) return "";
    waiting.shift();
    return next.text + textThatFollows();
  }

  return {
    hold: () => {
      holding = true;
    },
    release: () => {
      holding = false;
      replaying = true;
      try {
        replay();
      } finally {
        replaying = false;
      }
    },
    forget: () => {
      waiting.length = 0;
    },
  };
}

function isInEditor({ target }: Event): boolean {
  return target instanceof Element && target.closest(EDITOR) !== null;
}

/** Ctrl and Alt together write on many keyboards; either alone gives a command. */
function writesText({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !metaKey && ctrlKey === altKey;
}

/** A copy of the event: it carries the same key with the same modifiers, and has not been handled. */
function press(editor: Element, event: KeyboardEvent): void {
  editor.dispatchEvent(new KeyboardEvent(event.type, event));
}

/** As the browser does it: the text stands in the editor when it is told of it. */
function write(editor: Element, text: string): void {
  editor.textContent = text;
  editor.dispatchEvent(new InputEvent("input", { data: text, inputType: "insertText", bubbles: true }));
}
