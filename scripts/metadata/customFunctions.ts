import { readdirSync, readFileSync } from "node:fs";
import { type IFunction, parseTree } from "custom-functions-metadata";

const FOLDER = "src/functions";

/** A custom function, the file that it stands in and its name there. */
export interface CustomFunction {
  readonly file: string;
  readonly name: string;
  readonly metadata: IFunction;
}

/** Every custom function as the comments beside it describe it, in the order of files and of each file. */
export function customFunctions(): readonly IFunction[] {
  return functionsInFiles().map(({ metadata }) => metadata);
}

/** The same, each with where it stands. */
export function functionsInFiles(): readonly CustomFunction[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => functionsOf(`${FOLDER}/${name}`));
}

function functionsOf(file: string): CustomFunction[] {
  const { functions, associate, extras } = parseTree(readFileSync(file, "utf8"), file);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${file}: ${errors.join("; ")}`);
  return functions.flatMap((metadata) =>
    associate
      .filter(({ id }) => id === metadata.id)
      .map(({ functionName }) => ({ file, name: functionName, metadata })),
  );
}
