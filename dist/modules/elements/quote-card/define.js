import { isFree } from '../base/version.js';
import { QuoteCard } from './quote-card.js';

if (isFree('quote-card'))
    customElements.define('quote-card', QuoteCard);
