/** Chinese and Japanese numbers: 二十一, 三百万, 两千. */
const digits = {
    ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const tens = { 十: 10, 百: 100, 千: 1000 };
const myriads = {
    ...{ 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 },
};
const signs = '零〇一二两兩三四五六七八九十百千万萬億亿兆';
/** What is counted, or what a count stands before; without it 一 is part of a word. */
const counted = '人名个個つ本枚台件回次度倍年月日週周時时分秒歳岁元円块塊米家所艘隻只条條位票席点點割%カか国國州万億家座栋棟层層階隻架辆輛公里キロメトドル天吨噸克斤米平英秒';
const shape = new RegExp(`第?[${signs}]{2,24}|第?[${signs}](?=[${counted}]|小时|小時)`, 'g');
/** The numbers that a text writes in signs, and where. */
function* signNumbers(text) {
    for (const { 0: written, index } of text.matchAll(shape)) {
        const isOrdinal = written.startsWith('第');
        const value = valueOf(isOrdinal ? written.slice(1) : written);
        if (value !== undefined)
            yield { value, start: index, end: index + written.length, isOrdinal };
    }
}
function valueOf(written) {
    if ([...written].every((sign) => sign in digits)) {
        return Number([...written].map((sign) => digits[sign]).join(''));
    }
    let [total, group, digit] = [0, 0, -1];
    for (const sign of written) {
        if (sign in digits)
            digit = digits[sign];
        else if (sign in tens)
            [group, digit] = [group + (digit < 0 ? 1 : digit) * tens[sign], -1];
        else if (sign in myriads) {
            const before = group + Math.max(0, digit);
            if (before === 0)
                return undefined;
            [total, group, digit] = [total + before * myriads[sign], 0, -1];
        }
        else
            return undefined;
    }
    return total + group + Math.max(0, digit);
}

export { myriads, signNumbers, valueOf };
