import {QuoteCard} from './quote-card.js';

// A page may load the script twice; the first definition stays.
if (!customElements.get('quote-card')) customElements.define('quote-card', QuoteCard);
