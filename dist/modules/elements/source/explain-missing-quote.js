/** Says in the console that a story has no quote of the id that a tag asks for, and which it has. */
function explainMissingQuote({ localName }, quote, { quotes }) {
    const ids = quotes.map(({ id }) => `"${id}"`).join(', ') || 'none';
    console.warn(`<${localName}> has no quote "${quote}"; the story has ${ids}`);
}

export { explainMissingQuote };
