import type { TimelineEvent } from '../../story/story.js';
/** The classes of an entry, in the list and on the rail; `vague` if EDTF says that its date is near, in doubt, or half known. */
export declare const eventLooks: ({ kind, status, when }: TimelineEvent) => string;
