import { parseDocument, DomUtils, ElementType } from 'htmlparser2';
import { Refusal } from '../common/refusal.js';
import { refuseEntities } from '../common/own-entities.js';

/** More than any news item has. */
const mostElements = 50_000;
/** The name of an element without the prefix of its namespace. */
const nameOf = ({ name }) => name.replace(/^[^:]*:/, '');
/**
 * The root of an XML document; nothing it refers to is loaded.
 * @throws {Refusal} where it declares entities, or is too large
 */
function rootOf(xml) {
    refuseEntities(xml);
    if ((xml.match(/<\w/g)?.length ?? 0) > mostElements)
        throw new Refusal('too-long', `it has more than ${mostElements} elements; export one article alone`);
    const document = parseDocument(xml, { xmlMode: true, decodeEntities: true });
    const root = childrenOf(document)[0];
    if (!root)
        throw new Refusal('format', 'it is XML without an element');
    return root;
}
const childrenOf = (parent) => parent.children.filter((node) => node.type === ElementType.Tag);
/** The first element below, at any depth, of one of these names, those named first before others. */
function first(parent, ...names) {
    if (!parent)
        return undefined;
    const below = DomUtils.findAll(() => true, parent.children);
    return names.map((name) => below.find((each) => nameOf(each) === name)).find(Boolean);
}
/** The elements below, at any depth, of that name. */
const all = (parent, name) => parent ? DomUtils.findAll((each) => nameOf(each) === name, parent.children) : [];
/** The words of an element, with one space between them. */
const textIn = (element) => element ? DomUtils.textContent(element).replace(/\s+/g, ' ').trim() : '';
/** The value of an attribute, with or without a prefix. */
const attribute = (element, ...names) => names.map((name) => element?.attribs[name]?.trim()).find(Boolean) ?? '';

export { all, attribute, childrenOf, first, nameOf, rootOf, textIn };
