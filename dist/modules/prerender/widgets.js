import { availability } from '../elements/base/availability.js';
import { fingerprint } from '../elements/base/fingerprint.js';
import { keyPointsTemplate } from '../elements/key-points/key-points.template.js';
import keyPointsStyles from '../elements/key-points/key-points.styles.js';
import { findQuote, quoteTemplate } from '../elements/quote-card/quote-card.template.js';
import quoteStyles from '../elements/quote-card/quote-card.styles.js';
import { overviewTemplate } from '../elements/story-overview/story-overview.template.js';
import overviewStyles from '../elements/story-overview/story-overview.styles.js';
import { facade } from '../elements/embeds/facade.js';
import { showEmbedsWith } from '../elements/templates/embed.js';
import { html } from '../elements/templates/html.js';
import { words } from '../elements/templates/label.js';
import { timelineTemplate } from '../elements/timeline-strip/timeline-strip.template.js';
import timelineStyles from '../elements/timeline-strip/timeline-strip.styles.js';
import { moreStyles } from '../elements/timeline-strip/timeline-more.styles.js';
import { givenLabels } from '../languages/labels.js';
import { drawnStrip } from './drawn-strip.js';
import { templateHtml } from './template-html.js';

showEmbedsWith(facade);
const widgets = {
    'story-overview': { template: overviewTemplate, styles: [overviewStyles] },
    'key-points': { template: keyPointsTemplate, styles: [keyPointsStyles] },
    'quote-card': {
        template(story, _level, id) {
            const quote = findQuote(story, id);
            return quote && quoteTemplate(story, quote);
        },
        styles: [quoteStyles],
    },
    'timeline-strip': {
        template: (story, level, _quote, isStyled) => timelineTemplate(story, level, Infinity, 0, isStyled ? drawnStrip(story) : undefined),
        styles: timelineStyles,
        more: moreStyles,
    },
};
/** The order of the widgets in what `prerender` gives by default. */
const tags = Object.keys(widgets);
/** @throws {TypeError} for a tag that does not exist */
function widget(tag) {
    if (!Object.hasOwn(widgets, tag))
        throw new TypeError(`there is no tag “${tag}”; there are ${tags.join(', ')}`);
    return widgets[tag];
}
/** @internal The HTML of a widget for a checked story, empty where it shows nothing, and the story's fingerprint. */
function widgetContent(story, tag, { headingLevel, quote = '' }, isStyled = true) {
    const gone = availability(story);
    const content = gone
        ? html `<p part="note" dir="auto" class="meta">${words(story, gone)}</p>`
        : widget(tag).template(story, headingLevel, quote, isStyled);
    return {
        // Where a template has nothing to show, spaces on both sides of it are left.
        content: templateHtml(content).replace(/> {2,}</g, '> <'),
        print: fingerprint(story, { headingLevel, quote: tag === 'quote-card' ? quote : '' }, givenLabels(story)),
    };
}
/**
 * @internal {@link widgetContent} for one story, which renders each widget once: the bundle, the pages and the mails of a build
 * show the same ones. Not to be kept: the story must not change meanwhile.
 */
function widgetsOf(story) {
    const known = new Map();
    return (tag, setting, isStyled) => {
        const quote = tag === 'quote-card' ? setting.quote : '';
        // Nothing but the timeline differs where it is styled.
        const key = JSON.stringify([tag, setting.headingLevel, quote, tag === 'timeline-strip' && isStyled]);
        const content = known.get(key) ?? widgetContent(story, tag, setting, isStyled);
        known.set(key, content);
        return content;
    };
}

export { tags, widget, widgetContent, widgetsOf };
