import { isXmlError, SaxParser } from "@cj-tech-master/excelts/xml";

/** What is met in a part of a workbook, in order; names without their prefix of namespace. */
export interface XmlVisitor {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** The part is no well-formed XML, or not what a workbook may say. */
export class DamagedXml extends Error {}

/**
 * Leads the visitor through an XML part. Throws DamagedXml where it is not well-formed. The parser knows no entities
 * but the five of XML, so nothing grows by being read.
 */
export function visitXml(bytes: Uint8Array, { open, text, close }: XmlVisitor): void {
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0, invalidCharHandling: "replace" });
  if (open !== undefined) {
    parser.on("opentag", ({ name, attributes }) => {
      open(localName(name), (wanted) => attributeOf(attributes, wanted));
    });
  }
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (close !== undefined) {
    parser.on("closetag", ({ name }) => {
      close(localName(name));
    });
  }
  try {
    parser.write(decoded(bytes)).close();
  } catch (error) {
    if (isXmlError(error)) throw new DamagedXml(error.message);
    throw error;
  }
}

/** Parts are UTF-8, or UTF-16 with a mark of its byte order. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** An attribute by its local name, so that `r:id` is found whatever the prefix. */
function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  if (Object.hasOwn(attributes, wanted)) return attributes[wanted];
  const name = Object.keys(attributes).find((key) => key.endsWith(`:${wanted}`));
  return name === undefined ? undefined : attributes[name];
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
