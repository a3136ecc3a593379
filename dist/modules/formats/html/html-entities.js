const named = {
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', hellip: '…' },
    ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', sbquo: '‚' },
    ...{ laquo: '«', raquo: '»', copy: '©', euro: '€', pound: '£', deg: '°', middot: '·', thinsp: '\u2009' },
    ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è' },
};
/** The text of HTML's character references; one that is not known stays as it is written. */
function decodeEntities(text) {
    return text.replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,8}));/gi, (all, code, name) => {
        if (name)
            return named[name] ?? all;
        const point = code.toLowerCase().startsWith('x') ? parseInt(code.slice(1), 16) : Number(code);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    });
}

export { decodeEntities };
