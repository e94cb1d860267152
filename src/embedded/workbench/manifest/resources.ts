/*
 * The manifest's parts by their local names: elements of several namespaces stand in it side by side.
 */

/** The text or address of a resource in a locale; throws for an id that the manifest does not define. */
export function resourcesOf(manifest: Document, locale: string): (id: string) => string {
  return (id) => {
    const [entry] = named(manifest, "Resources")
      .flatMap((all) => [...all.getElementsByTagName("*")])
      .filter((each) => each.getAttribute("id") === id);
    if (entry === undefined) throw new Error(`the manifest has no resource ${id}`);
    const override = named(entry, "Override").find((each) => each.getAttribute("Locale") === locale);
    return override === undefined ? attribute(entry, "DefaultValue") : attribute(override, "Value");
  };
}

export function named(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName("*")].filter(({ localName }) => localName === name);
}

export function child(parent: Element, name: string): Element {
  const found = [...parent.children].find(({ localName }) => localName === name);
  if (found === undefined) throw new Error(`the manifest has a ${parent.localName} without ${name}`);
  return found;
}

export function attribute(element: Element | undefined, name: string): string {
  const value = element?.getAttribute(name);
  if (value === null || value === undefined) {
    throw new Error(`the manifest has no ${name} where one is needed`);
  }
  return value;
}
