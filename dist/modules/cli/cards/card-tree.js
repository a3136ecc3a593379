const ink = '#1a1a1a';
const muted = '#595959';
const accent = '#a3260f';
const side = 72;
/**
 * A card as boxes and texts: a heavy rule, as the elements have it, what kind of thing it is, the words as large as `size`, and
 * below what there is to say of them and the story. Of the words too, what has no room is `cut` with an ellipsis.
 * @param height `auto` to measure how much they take
 */
function cardTree(card, size, { cut = false, height = '100%' } = {}) {
    const { label, lead, words, more, foot, of, dir } = card;
    const lineHeight = isTall(card.lang) ? 1.42 : 1.22;
    const textAlign = dir === 'rtl' ? 'right' : 'left';
    const text = (content, style) => content
        ? [{ type: 'text', text: content, style: { textAlign, direction: dir, ...oneWordMayBreak, ...style } }]
        : [];
    const isQuote = of === 'quote';
    return {
        type: 'container',
        style: {
            ...{
                width: '100%',
                height,
                display: 'flex',
                flexDirection: 'column',
                backgroundColor: '#ffffff',
                color: ink,
            },
            ...{ borderTop: `18px solid ${ink}`, padding: `40px ${side}px 44px`, direction: dir, lineHeight: 1.25 },
        },
        children: [
            ...text(label, { fontSize: 30, color: muted, ...lines(1) }),
            {
                type: 'container',
                style: {
                    display: 'flex',
                    flexDirection: 'column',
                    flexGrow: 1,
                    flexShrink: 1,
                    justifyContent: 'center',
                    minHeight: 0,
                    gap: 16,
                    direction: dir,
                },
                children: [
                    ...text(lead, {
                        ...(isQuote ? { fontSize: 120, lineHeight: 0.8, height: 60 } : { fontSize: 38 }),
                        ...{ color: accent, fontWeight: 700, ...lines(1) },
                    }),
                    ...text(words, {
                        fontSize: size,
                        fontWeight: isQuote ? 400 : 700,
                        lineHeight,
                        ...(cut && lines(linesOf(size, lineHeight))),
                    }),
                    ...text(more, { fontSize: 32, color: isQuote ? ink : muted, ...lines(isQuote ? 1 : 2) }),
                ],
            },
            ...text(foot, {
                fontSize: 26,
                color: muted,
                borderTop: '2px solid #cccccc',
                paddingTop: 18,
                ...lines(1),
            }),
        ],
    };
}
/** From the largest that the words may have. */
const wordSizes = [76, 68, 60, 52, 46, 40];
const smallest = 40;
/** As many lines as there is room for beside the other texts. */
const linesOf = (size, lineHeight) => Math.floor(300 / (size * lineHeight));
/** Letters of these scripts reach far above and below, and would touch those of the next line. */
const isTall = (lang) => /^(?:Arab|Aran|Beng|Deva)$/.test(new Intl.Locale(lang).maximize().script ?? '');
const lines = (count) => ({ lineClamp: count, textOverflow: 'ellipsis' });
const oneWordMayBreak = { overflowWrap: 'anywhere', width: '100%', flexShrink: 0 };

export { cardTree, smallest, wordSizes };
