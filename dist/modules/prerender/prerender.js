import '../languages/all-languages.js';
import { availability } from '../elements/base/availability.js';
import { fingerprint } from '../elements/base/fingerprint.js';
import { levelOf } from '../elements/templates/heading.js';
import { escapeHtml } from '../formats/html/escape.js';
import { givenLabels } from '../languages/labels.js';
import { checkedStory } from '../story/checked-story.js';
import { parseStory } from '../story/parse-story.js';
import { emailHtml } from './email.js';
import { leanMarkup } from './lean-markup.js';
import { styleSheet } from './styles.js';
export { styleHashes } from './styles.js';
import { inOneLine } from './template-html.js';
import { tags, widgetsOf } from './widgets.js';
export { widgetContent } from './widgets.js';

/**
 * The HTML of the widgets that show a story, ready to paste, complete without JavaScript. It goes through Markdown and
 * through WordPress' `wpautop` as it is: a blank line before it, none in it, and the plain HTML in a `<div>`. When the
 * script arrives, the elements take the markup over as it stands if it is that of their story, and render anew if it is
 * not. A widget that the story has nothing for is an empty tag. Of a story that is withheld, canceled or expired, the
 * first tag says so.
 * @throws {StoryError} where `parseStory` does; `TypeError` for an option that does not exist
 */
function prerender(input, options) {
    return prerendererOf(input)(options);
}
/**
 * @internal {@link prerender} for one story, again and again: what several outputs show is rendered once. Not to be kept: the
 * story must not change meanwhile.
 * @throws {StoryError} where `parseStory` does
 */
function prerendererOf(input) {
    const story = checkedStory(input) ?? parseStory(input);
    const widgets = widgetsOf(story);
    const mails = new Map();
    const mail = (content) => {
        const html = mails.get(content) ?? emailHtml(content);
        mails.set(content, html);
        return html;
    };
    return (options) => prerendered(story, { widgets, mail }, options);
}
function prerendered(story, { widgets, mail }, { tags: wanted = tags, output = 'declarative', headingLevel: wantedLevel = 2, quote = '', ...options } = {}) {
    const { styles = output === 'light' ? 'none' : 'inline' } = options;
    const isBundle = !!options.bundle && output === 'declarative';
    const gone = availability(story);
    const headingLevel = levelOf(wantedLevel);
    const level = headingLevel === 2 ? {} : { 'heading-level': `${headingLevel}` };
    const common = { 'story-id': story.id, ...level, ...options.attributes };
    let isFirst = true;
    const render = (tag, index) => {
        const asked = tag === 'quote-card' && quote ? { quote } : {};
        const attributes = isBundle
            ? { ...level, ...asked }
            : { 'story-id': story.id, ...level, ...asked, ...options.attributes };
        const { content, print } = widgets(tag, { headingLevel, quote }, output === 'declarative');
        if (output === 'email')
            return content && !(gone && index) ? `${mail(content)}\n` : '';
        if (isBundle)
            return element(tag, content ? { ...attributes, prerendered: print } : attributes, content);
        if (!content || (gone && index))
            return `${element(tag, attributes, '')}\n`;
        const own = { ...attributes, prerendered: print };
        if (output === 'declarative')
            return `${element(tag, own, template(styleHtml(tag, styles), content))}\n`;
        // What stands in the page once holds for all of it.
        const sheet = isFirst ? styleHtml(wanted.length > 1 ? 'story-bundle' : tag, styles, 'light') : '';
        isFirst = false;
        return `<div>\n${element(tag, own, `\n ${sheet}${content}`)}</div>\n`;
    };
    if (!isBundle)
        return wanted.map(render).join('');
    const inside = gone ? widgets('story-overview', { headingLevel }, true).content : wanted.map(render).join('');
    const print = fingerprint(story, { headingLevel }, givenLabels(story));
    return `${element('story-bundle', { ...common, prerendered: print }, template(styleHtml('story-bundle', styles), inside))}\n`;
}
function element(tag, attributes, inside) {
    const head = Object.entries(attributes).map(([name, value]) => `${attributeName(name)}="${inOneLine(value)}"`);
    return `<${[tag, ...head].join(' ')}>${inside}</${tag}>`;
}
const template = (style, markup) => `\n <template shadowrootmode="open" shadowrootclonable shadowrootserializable>${style}${leanMarkup(markup)}</template>`;
function attributeName(name) {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on'))
        throw new TypeError(`“${name}” is no attribute to put on a tag`);
    return name;
}
const styleHtml = (tag, styles, output = 'declarative') => typeof styles === 'object'
    ? `<link rel="stylesheet" href="${escapeHtml(styles.href)}">`
    : styles === 'inline'
        ? `<style>${styleSheet(tag, output)}</style>`
        : '';

export { prerender, prerendererOf, styleSheet, tags };
