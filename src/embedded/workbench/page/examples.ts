/** An example that the server offers. */
export interface Example {
  readonly file: string;
  readonly name: string;
}

/** The examples of the project, by name. */
export async function listExamples(): Promise<readonly Example[]> {
  const list: unknown = await (await fetch("/examples/")).json();
  return Array.isArray(list) ? list.filter(isExample) : [];
}

/** The project file of an example. */
export async function fetchExample({ file }: Example): Promise<Uint8Array> {
  const answer = await fetch(`/examples/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function isExample(value: unknown): value is Example {
  return (
    typeof value === "object" &&
    value !== null &&
    "file" in value &&
    typeof value.file === "string" &&
    "name" in value &&
    typeof value.name === "string"
  );
}
