import { html } from '../elements/templates/html.js';
import '../languages/all-languages.js';
import baseStyles from '../elements/base/base.styles.js';
import { escapeHtml } from '../formats/html/escape.js';
import { fingerprint } from '../elements/base/fingerprint.js';
import { levelOf } from '../elements/templates/heading.js';
import { givenLabels } from '../languages/labels.js';
import { words } from '../elements/templates/label.js';
import { availability } from '../elements/base/availability.js';
import { keyPointsTemplate } from '../elements/key-points/key-points.template.js';
import styles$2 from '../elements/key-points/key-points.styles.js';
import { findQuote, quoteTemplate } from '../elements/quote-card/quote-card.template.js';
import styles$1 from '../elements/quote-card/quote-card.styles.js';
import { checkedStory } from '../story/checked-story.js';
import { parseStory } from '../story/parse-story.js';
import { overviewTemplate } from '../elements/story-overview/story-overview.template.js';
import styles$3 from '../elements/story-overview/story-overview.styles.js';
import { timelineTemplate } from '../elements/timeline-strip/timeline-strip.template.js';
import styles from '../elements/timeline-strip/timeline-strip.styles.js';
import { emailHtml } from './email.js';
import { templateHtml, inOneLine } from './template-html.js';
import { lightSheet, sheet, styleHash } from './style-sheet.js';

const widgets = {
    'story-overview': { template: overviewTemplate, styles: styles$3 },
    'key-points': { template: keyPointsTemplate, styles: styles$2 },
    'quote-card': {
        template(story, _level, id) {
            const quote = findQuote(story, id);
            return quote && quoteTemplate(story, quote);
        },
        styles: styles$1,
    },
    'timeline-strip': {
        template: (story, level) => timelineTemplate(story, level, Infinity),
        styles: styles,
    },
};
/** The order of the widgets in what {@link prerender} gives by default. */
const tags = Object.keys(widgets);
/**
 * The HTML of the widgets that show a story, ready to paste, complete without JavaScript. It goes through Markdown and
 * through WordPress' `wpautop` as it is: a blank line before it, none in it, and the plain HTML in a `<div>`. When the
 * script arrives, the elements take the markup over as it stands if it is that of their story, and render anew if it is
 * not. A widget that the story has nothing for is an empty tag. Of a story that is withheld, canceled or expired, the
 * first tag says so.
 * @throws {StoryError} where `parseStory` does; `TypeError` for an option that does not exist
 */
function prerender(input, { tags: wanted = tags, output = 'declarative', headingLevel: wantedLevel = 2, quote = '', ...options } = {}) {
    const story = checkedStory(input) ?? parseStory(input);
    const { styles = output === 'light' ? 'none' : 'inline' } = options;
    const gone = availability(story);
    const headingLevel = levelOf(wantedLevel);
    const render = (tag, index) => {
        const asked = tag === 'quote-card' && quote ? { quote } : {};
        const attributes = {
            'story-id': story.id,
            ...(headingLevel !== 2 && { 'heading-level': `${headingLevel}` }),
            ...asked,
            ...options.attributes,
        };
        const { content, print } = widgetContent(story, tag, { headingLevel, quote });
        if (output === 'email')
            return content && !(gone && index) ? `${emailHtml(content)}\n` : '';
        if (!content || (gone && index))
            return `${element(tag, attributes, '')}\n`;
        const inside = styleHtml(tag, output, styles) + content;
        const own = { ...attributes, prerendered: print };
        return output === 'light'
            ? `<div>\n${element(tag, own, `\n ${inside}`)}</div>\n`
            : `${element(tag, own, `\n <template shadowrootmode="open" shadowrootclonable shadowrootserializable>${inside}</template>`)}\n`;
    };
    return wanted.map(render).join('');
}
function element(tag, attributes, inside) {
    const head = Object.entries(attributes).map(([name, value]) => `${attributeName(name)}="${inOneLine(value)}"`);
    return `<${[tag, ...head].join(' ')}>${inside}</${tag}>`;
}
/** @internal The HTML of a widget for a checked story, empty where it shows nothing, and the story's fingerprint. */
function widgetContent(story, tag, { headingLevel, quote = '' }) {
    const gone = availability(story);
    const content = gone
        ? html `<p part="note" dir="auto" class="meta">${words(story, gone)}</p>`
        : widget(tag).template(story, headingLevel, quote);
    return {
        content: templateHtml(content),
        print: fingerprint(story, { headingLevel, quote: tag === 'quote-card' ? quote : '' }, givenLabels(story)),
    };
}
const sheets = { light: new Map(), declarative: new Map() };
/** The style sheet of a widget, for a file of its own: for the shadow root of `declarative`, or for the page of `light`. */
function styleSheet(tag, output = 'declarative') {
    const styles = [baseStyles, widget(tag).styles];
    const known = sheets[output].get(tag) ?? (output === 'light' ? lightSheet(tag, styles) : sheet(styles));
    sheets[output].set(tag, known);
    return known;
}
/** The sources such as `'sha256-…'`, quotation marks included, that allow the inline styles of tags in a `style-src`. */
function styleHashes(of = tags, output = 'declarative') {
    return new Promise((resolve) => resolve(of.map((tag) => styleHash(styleSheet(tag, output)))));
}
function widget(tag) {
    if (!Object.hasOwn(widgets, tag))
        throw new TypeError(`there is no tag “${tag}”; there are ${tags.join(', ')}`);
    return widgets[tag];
}
function attributeName(name) {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on'))
        throw new TypeError(`“${name}” is no attribute to put on a tag`);
    return name;
}
const styleHtml = (tag, output, styles) => typeof styles === 'object'
    ? `<link rel="stylesheet" href="${escapeHtml(styles.href)}">`
    : styles === 'inline'
        ? `<style>${styleSheet(tag, output)}</style>`
        : '';

export { prerender, styleHashes, styleSheet, tags, widgetContent };
