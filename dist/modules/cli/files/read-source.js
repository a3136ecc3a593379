import { isDocx } from '../../formats/docx/is-docx.js';
import { decodeText } from '../../publish/decode-text.js';
import { orFail } from '../command.js';
import { readInput, readBytes } from './read-text.js';

/**
 * The text of a file that an article comes in; of a document of Word, the HTML that it is.
 * @throws {FileFailure} where it cannot be read
 */
async function readSource(file, io) {
    const isStdin = file === '-';
    const name = isStdin ? 'standard input' : file;
    const bytes = isStdin ? await readInput(io) : await readBytes(file);
    return orFail(name, async () => {
        if (!isDocx(bytes))
            return decodeText(bytes);
        // It takes long to load, and few articles come so.
        const { docxHtml } = await import('../../formats/docx/read.js');
        return docxHtml(bytes);
    });
}

export { readSource };
