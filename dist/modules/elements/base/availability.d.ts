import type { Story } from '../../story/story.js';
/** Why the story is not to be shown any more, or not yet; `now` in milliseconds. */
export declare function availability({ status, expiresAt }: Story, now?: number): 'withheld' | 'canceled' | 'expired' | undefined;
