import { StoryElement } from '../base/story-element.js';
import { loadCheck } from '../source/load-check.js';
import { findQuote, quoteTemplate } from './quote-card.template.js';
import quoteStyles from './quote-card.styles.js';

/**
 * One quote: its words, who said them, in what role, when, and a link to the source. A post is shown from the words
 * that the article captured; nothing is asked of the network it came from. A pull quote says that it repeats the article.
 *
 * @tagname quote-card
 * @slot - What shows until there is a story, and stays if none comes or if it lacks the quote.
 * @csspart base - The whole card.
 * @csspart label - The small line at the top, which tells the kind of quote.
 * @csspart skip - The button past a quote that repeats the article, seen when it has the focus.
 * @csspart end - The place it leads to.
 * @csspart words - The words.
 * @csspart attribution - What stands under them: the picture, and beside it name, role and facts.
 * @csspart speaker - Who said them.
 * @csspart role - In what role.
 * @csspart image - The picture of who said them.
 * @csspart date - When.
 * @csspart embed - What there is to play or to look at elsewhere.
 * @csspart embed-open - The link that plays it here.
 * @csspart embed-frame - The player, once the reader asked for it.
 * @csspart embed-close - The button that takes it away.
 * @csspart correction - A correction that affects the item it stands with.
 * @csspart actions - The row of what can be done with it.
 * @csspart copy - The button that copies the quote.
 * @csspart share - The button that shares it, where the device can.
 * @csspart passage - The disclosure of the place in the article.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them, and where they stand.
 * @csspart place - Where they stand: the section, as a link.
 * @csspart mark - The words themselves.
 * @csspart link - A link.
 */
class QuoteCard extends StoryElement {
    static { this.styles = [...StoryElement.styles, quoteStyles]; }
    static { this.properties = { ...StoryElement.properties, quote: {} }; }
    #missed;
    renderStory(story) {
        const quote = findQuote(story, this.quote);
        return quote ? quoteTemplate(story, quote) : this.#miss(story);
    }
    /** Says so once; in which words is no part of what every reader downloads. */
    #miss(story) {
        const { quote } = this;
        if (!quote || quote === this.#missed)
            return;
        this.#missed = quote;
        loadCheck().then(({ explainMissingQuote }) => explainMissingQuote(this, quote, story), () => { });
    }
}

export { QuoteCard };
