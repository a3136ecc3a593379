import { toString } from 'mdast-util-to-string';
import { pointOf } from '../markdown.js';

const keyOf = ({ line, column }) => `${line}:${column}`;
/** The blocks of an article in the order of the file. */
function blocksOf(source, sections) {
    const { outline } = source;
    const places = new Map(sections.flatMap(({ texts }, section) => texts.map(({ text, at }, block) => [keyOf(at), { text, section, block }])));
    const titles = new Set(outline.sections.map(({ heading }) => heading));
    const first = outline.title?.depth === 1 ? outline.title : undefined;
    const block = (node, kind) => {
        const { text = toString(node), ...place } = places.get(keyOf(pointOf(node))) ?? {};
        return { kind, text, ...place, ...source.spanOf(node) };
    };
    const heading = (node) => ({
        ...block(node, node === first && !titles.has(node) ? 'headline' : 'heading'),
        level: node.depth,
    });
    return source.root.children.flatMap((node) => {
        if (node === outline.overview?.heading)
            return [{ ...block(node, 'overview'), level: node.depth }];
        if (node === outline.overview?.list)
            return node.children.map((each) => block(each, 'point'));
        switch (node.type) {
            case 'yaml':
            case 'definition':
            case 'footnoteDefinition':
                return [];
            case 'heading':
                return [heading(node)];
            case 'list':
                return node.children.map((each) => block(each, 'item'));
            case 'blockquote':
                return [block(node, 'quote')];
            case 'paragraph': {
                const each = block(node, isPicture(node) ? 'picture' : 'paragraph');
                if (each.kind === 'picture' || each.section !== undefined)
                    return [each];
                // The paragraph that became the standfirst is in no section; what follows the list of the overview is nowhere.
                return [{ ...each, kind: outline.overview?.rest.includes(node) ? 'other' : 'standfirst' }];
            }
            default:
                return [block(node, 'other')];
        }
    });
}
const isPicture = ({ children }) => children.some(({ type }) => type === 'image') &&
    children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''));

export { blocksOf };
