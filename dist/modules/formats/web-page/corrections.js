import { inlineText } from '../../story/inline-text.js';

/** What newspapers set before what they got wrong, in the languages of the labels; an editor’s note may be anything else. */
const labels = [
    'corrections?|clarifications?|rectificatifs?|erratum|korrektur(?:hinweis)?|berichtigung|richtigstellung',
    'correcci[oó]n(?:es)?|fe de errores|rectificaci[oó]n|corre[cç][aã]o|errata(?: corrige)?|retifica[cç][aã]o|correzione|rettifica',
    'correctie|rectificatie|sprostowanie|korekta|исправление|поправка|виправлення|спростування|düzeltme',
    'تصحيح|تصويب|تصحیح|اصلاحیه|תיקון(?: טעות)?|(?:भूल )?सुधार|शुद्धिपत्र|(?:お詫びと)?訂正|更正(?:说明|說明|啟事|启事)?|勘误|勘誤',
].join('|');
const label = new RegExp(`^(?:${labels})\\s*[:：]?$`, 'iu');
/** With the day before the colon, or what it is of in brackets. */
const start = new RegExp(`^[\\[(（【]?(?:${labels})(?![\\p{L}\\p{M}])(?:\\s*[(（][^)）]*[)）]|[^.:：。]*\\d[^.:：。]*)?\\s*[:：】]`, 'iu');
/** Asks about each paragraph that begins as a correction does, or stands under such a heading: readers are told of it with what it is of. */
function askAboutCorrections({ sections }, notes) {
    for (const { heading, body } of sections) {
        const paragraphs = body.flatMap((block) => (block.type === 'paragraph' ? [inlineText(block.text)] : []));
        const isLabelled = label.test(heading?.trim() ?? '');
        for (const words of paragraphs.filter((each) => isLabelled || start.test(each)))
            notes.push(`A paragraph reads as a correction: “${words.slice(0, 300)}”; write it under “corrections”, with its date, and take it out of the text.`);
    }
}

export { askAboutCorrections };
