import { visitXml } from "./xml";

/** What a part of the package refers to, by the id that its XML uses. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type's address: `worksheet`, `table`, `sharedStrings`. */
  readonly kind: string;
  /** Path of the part within the package. */
  readonly part: string;
}

/** The relationships of a part, from the bytes of its `.rels`; those that lead out of the package are left out. */
export function relationshipsIn(bytes: Uint8Array, part: string): readonly Relationship[] {
  const found: Relationship[] = [];
  visitXml(bytes, {
    open: (name, attribute) => {
      const [id, type, target] = [attribute("Id"), attribute("Type"), attribute("Target")];
      if (name !== "Relationship" || id === undefined || type === undefined || target === undefined) return;
      if (attribute("TargetMode") === "External") return;
      found.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), part: resolved(target, part) });
    },
  });
  return found;
}

/** Where a part keeps its relationships: `xl/workbook.xml` in `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(target: string, part: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
