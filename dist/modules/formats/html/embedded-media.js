const embeddedTags = new Set(['iframe', 'video', 'audio', 'embed']);
/** What an editor has to know of it. */
const lostMedia = ({ name, src }) => `<${name}>: left out: ${src.slice(0, 200)}`;

export { embeddedTags, lostMedia };
