import { type Book, createBook } from "../../../../src/embedded/sheet";
import { createHeadlessUniver } from "../../../../src/embedded/sheet/headless";
import { type Answer, type Given, type HostObject } from "../../../../src/embedded/wire/hostObject";

export interface TestBook {
  readonly book: Book;
  readonly close: () => void;
}

/** An empty workbook of one sheet, Sheet1. */
export function openBook(): TestBook {
  const { univer, facade } = createHeadlessUniver();
  return {
    book: createBook(univer, facade),
    close: () => {
      univer.dispose();
    },
  };
}

/** The object at the end of properties and calls: `at(root, "worksheets", ["getItem", "Personal"], ["getRange", "A1"])`. */
export async function at(
  from: HostObject,
  ...steps: (string | readonly [method: string, ...given: Given[]])[]
): Promise<HostObject> {
  let object = from;
  for (const step of steps) {
    const answer =
      typeof step === "string" ? await get(object, step) : await call(object, step[0], ...step.slice(1));
    if (!isObject(answer))
      throw new Error(`${object.className}: ${typeof step === "string" ? step : step[0]} gave no object`);
    object = answer;
  }
  return object;
}

export async function get(object: HostObject, name: string): Promise<Answer> {
  const property = object.properties[name];
  if (property?.get === undefined) throw new Error(`${object.className} has no ${name}`);
  return property.get();
}

export async function set(object: HostObject, name: string, value: Given): Promise<void> {
  const property = object.properties[name];
  if (property?.set === undefined) throw new Error(`${object.className}.${name} cannot be set`);
  await property.set(value);
}

export async function call(object: HostObject, name: string, ...given: Given[]): Promise<Answer> {
  const method = object.methods[name];
  if (method === undefined) throw new Error(`${object.className} has no ${name}()`);
  return method(...given);
}

export function isObject(answer: Answer): answer is HostObject {
  return typeof answer === "object" && answer !== null && "className" in answer;
}

/** A range of Sheet1 or of the sheet named. */
export function range(book: Book, address: string, sheet = "Sheet1"): Promise<HostObject> {
  return at(book.root, "worksheets", ["getItem", sheet], ["getRange", address]);
}

/** The values of a range when the calculation is done. */
export async function valuesOf(book: Book, address: string, sheet = "Sheet1"): Promise<Answer> {
  await book.settle();
  return get(await range(book, address, sheet), "values");
}
