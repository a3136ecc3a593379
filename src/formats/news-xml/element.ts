import {DomUtils, ElementType, parseDocument} from 'htmlparser2';
import {Refusal} from '../common/refusal.js';
import {refuseEntities} from '../common/own-entities.js';

type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.findAll>[number];

/** More than any news item has. */
const mostElements = 50_000;

/** The name of an element without the prefix of its namespace. */
export const nameOf = ({name}: Element): string => name.replace(/^[^:]*:/, '');

/**
 * The root of an XML document; nothing it refers to is loaded.
 * @throws {Refusal} where it declares entities, or is too large
 */
export function rootOf(xml: string): Element {
  refuseEntities(xml);
  if ((xml.match(/<\w/g)?.length ?? 0) > mostElements)
    throw new Refusal('too-long', `it has more than ${mostElements} elements; export one article alone`);
  const document: Document = parseDocument(xml, {xmlMode: true, decodeEntities: true});
  const root = childrenOf(document)[0];
  if (!root) throw new Refusal('format', 'it is XML without an element');
  return root;
}

export const childrenOf = (parent: Element | Document): Element[] =>
  parent.children.filter((node): node is Element => node.type === ElementType.Tag);

/** The first element below, at any depth, of one of these names, those named first before others. */
export function first(parent: Element | undefined, ...names: string[]): Element | undefined {
  if (!parent) return undefined;
  const below = DomUtils.findAll(() => true, parent.children);
  return names.map((name) => below.find((each) => nameOf(each) === name)).find(Boolean);
}

/** The elements below, at any depth, of that name. */
export const all = (parent: Element | undefined, name: string): Element[] =>
  parent ? DomUtils.findAll((each) => nameOf(each) === name, parent.children) : [];

/** The words of an element, with one space between them. */
export const textIn = (element: Element | undefined): string =>
  element ? DomUtils.textContent(element).replace(/\s+/g, ' ').trim() : '';

/** The value of an attribute, with or without a prefix. */
export const attribute = (element: Element | undefined, ...names: string[]): string =>
  names.map((name) => element?.attribs[name]?.trim()).find(Boolean) ?? '';
