const silent = 'script, style, noscript, template, textarea, story-bundle, story-overview, key-points, quote-card, timeline-strip';
function pageText(body) {
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const signs = [];
    const nodes = [];
    const offsets = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest(silent))
            continue;
        for (let offset = 0; offset < node.length; offset++) {
            const sign = foldSign(node.data.charAt(offset));
            if (!sign || (sign === ' ' && signs.at(-1) === ' '))
                continue;
            signs.push(sign);
            nodes.push(node);
            offsets.push(offset);
        }
    }
    return { text: signs.join(''), nodes, offsets };
}
const foldText = (text) => text.split('').map(foldSign).join('').replace(/ +/g, ' ').trim();
function foldSign(sign) {
    if (/\s/.test(sign))
        return ' ';
    if (/[\u00AD\u200B-\u200F\u2060]/.test(sign))
        return '';
    if (/[‘’‚ʼ´`]/.test(sign))
        return "'";
    if (/[“”„«»]/.test(sign))
        return '"';
    return /[\u2010-\u2015−]/.test(sign) ? '-' : sign.toLowerCase().slice(0, 1);
}

export { foldText, pageText };
