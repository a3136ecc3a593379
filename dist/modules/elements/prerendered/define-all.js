import { canDefine } from '../base/version.js';
import { PrerenderedElement } from './prerendered-element.js';

/** The entry of a script for pages whose stories came prerendered. */
for (const tag of ['story-bundle', 'story-overview', 'key-points', 'quote-card', 'timeline-strip'])
    if (canDefine(tag))
        customElements.define(tag, class extends PrerenderedElement {
        });
