/** Text that is safe in a page: made by `markup`, where every value between the parts is escaped. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[];

/** HTML with values in it: texts are escaped, markup stands as it is. */
export function markup(parts: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return { html: parts.reduce((html, part, index) => html + htmlOf(values[index - 1] ?? "") + part) };
}

function htmlOf(value: Part): string {
  if (typeof value === "object") {
    return "html" in value ? value.html : value.map(({ html }) => html).join("\n");
  }
  return String(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A table of texts; the columns from `figuresFrom` on stand to the right. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  figuresFrom = headings.length,
): Markup {
  const cell = (text: string, column: number): Markup =>
    column < figuresFrom ? markup`<td>${text}</td>` : markup`<td class="figure">${text}</td>`;
  const heading = (text: string, column: number): Markup =>
    column < figuresFrom
      ? markup`<th scope="col">${text}</th>`
      : markup`<th scope="col" class="figure">${text}</th>`;
  return markup`<table>
<thead><tr>${headings.map(heading)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${row.map(cell)}</tr>`)}
</tbody>
</table>`;
}
