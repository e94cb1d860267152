import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { ILayoutService } from "@univerjs/ui";
import { type Language } from "../../../i18n";
import { createHeldKeys, type HeldKeys } from "./heldKeys";
import { gridLocale, LOCALES } from "./locales";
import { registerGridPlugins } from "./plugins";
import { readSwedishEntry } from "./swedishEntry";
import { readSwedishPaste } from "./swedishPaste";
import { showSwedishNumbers } from "./swedishNumbers";
import { typeAhead } from "./typeAhead";

/** A spreadsheet grid on the page, and Univer's facade to what is in it. */
export interface Grid {
  readonly univer: Univer;
  readonly facade: FUniver;
  readonly keys: HeldKeys;
}

/** Fills the container with an empty grid in the language. */
export function createGrid(container: HTMLElement, language: Language): Grid {
  const keys = createHeldKeys(window);
  const univer = new Univer({ locale: LocaleType.EN_US, locales: LOCALES, logLevel: LogLevel.WARN });
  registerGridPlugins(univer, container);
  const facade = FUniver.newAPI(univer);
  facade.setLocale(gridLocale(language));
  return { univer, facade, keys };
}

/** Numbers, dates and formulas the Swedish way. Univer has the services for it from the first workbook on. */
export function speakSwedish({ univer }: Grid): void {
  readSwedishEntry(univer);
  readSwedishPaste(univer);
  showSwedishNumbers(univer);
}

/** Loses no key of those who type faster than the grid; from the first workbook on. */
export function takeEveryKey({ univer, keys }: Grid): void {
  typeAhead(univer, keys);
}

/** Tells where something was typed and entered, counted from 0. */
export function onTyped(
  { facade }: Grid,
  tell: (sheetId: string, row: number, column: number) => void,
): void {
  facade.addEvent(facade.Event.SheetEditEnded, ({ worksheet, row, column, isConfirm }) => {
    if (isConfirm) tell(worksheet.getSheetId(), row, column);
  });
}

/** Gives the cells the keyboard. */
export function focusGrid({ univer }: Grid): void {
  univer.__getInjector().get(ILayoutService).focus();
}

/** Menus and messages of the grid in another language. */
export function setGridLanguage({ facade }: Grid, language: Language): void {
  facade.setLocale(gridLocale(language));
}
