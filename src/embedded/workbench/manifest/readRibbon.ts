import { type Language } from "../../../i18n";
import { attribute, child, named, resourcesOf } from "./resources";

/** What a click does: shows the pane, or runs a function that the add-in associated with the name. */
export type RibbonAction =
  { readonly kind: "showPane" } | { readonly kind: "command"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Path of the icon on the server that serves the add-in. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-US" };

/** The ribbon groups of a manifest in the language; a menu's items stand as buttons of their group. Throws where a name is missing. */
export function readRibbon(manifest: Document, language: Language): readonly RibbonGroup[] {
  const resource = resourcesOf(manifest, LOCALES[language]);
  const [source] = named(manifest, "SourceLocation");
  const base = new URL(".", attribute(source, "DefaultValue")).href;
  const textOf = (parent: Element, name: string): string => resource(attribute(child(parent, name), "resid"));

  const buttonOf = (control: Element): RibbonButton => ({
    id: attribute(control, "id"),
    label: textOf(control, "Label"),
    description: textOf(child(control, "Supertip"), "Description"),
    icon: resource(iconOf(control)).replace(base, "/"),
    action: actionOf(child(control, "Action")),
  });

  return named(manifest, "Group").map((group) => ({
    id: attribute(group, "id"),
    label: textOf(group, "Label"),
    buttons: named(group, "Control")
      .flatMap((control) => (attribute(control, "xsi:type") === "Menu" ? named(control, "Item") : [control]))
      .map(buttonOf),
  }));
}

/** The icon for a button of the ribbon's full height: 32 points, as it is drawn at twice the density. */
function iconOf(control: Element): string {
  const images = named(control, "Image");
  const image = images.find((each) => each.getAttribute("size") === "32") ?? images[0];
  return attribute(image, "resid");
}

function actionOf(action: Element): RibbonAction {
  if (attribute(action, "xsi:type") === "ShowTaskpane") return { kind: "showPane" };
  return { kind: "command", name: child(action, "FunctionName").textContent };
}

/** What stands before the dot in the add-in's custom functions, `ESF`. */
export function readNamespace(manifest: Document): string {
  const [namespace] = named(manifest, "Namespace");
  return resourcesOf(manifest, LOCALES.en)(attribute(namespace, "resid"));
}
