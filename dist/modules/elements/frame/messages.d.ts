/** What a host says to a frame that may have told its height before the host could listen. */
export declare const ask = "story-frame: how tall are you?";
/** The height that a message tells, in whole CSS pixels; none if it is not such a message, or absurd. */
export declare function heightIn(data: unknown): number | undefined;
