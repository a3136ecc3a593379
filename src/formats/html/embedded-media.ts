/** A player or a page within the page, which has no place in a story. */
export interface EmbeddedMedia {
  /** Its tag. */
  name: string;
  /** Its address, as it is written. */
  src: string;
}

export const embeddedTags = new Set(['iframe', 'video', 'audio', 'embed']);

/** What an editor has to know of it. */
export const lostMedia = ({name, src}: EmbeddedMedia): string => `<${name}>: left out: ${src.slice(0, 200)}`;
