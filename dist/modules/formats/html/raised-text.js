const signs = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };
/** Digits above or below the line, so that “300<sup>2</sup>” does not become 3002; other words stay as they are. */
const raisedText = (words, tag) => /^[\d\s]+$/.test(words) ? words.replace(/\d/g, (digit) => signs[tag][Number(digit)]) : words;

export { raisedText };
