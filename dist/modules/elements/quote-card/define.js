import { canDefine } from '../base/version.js';
import { QuoteCard } from './quote-card.js';

if (canDefine('quote-card'))
    customElements.define('quote-card', QuoteCard);
