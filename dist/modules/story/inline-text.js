/** Running text as words alone. */
const inlineText = (inlines) => inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');

export { inlineText };
