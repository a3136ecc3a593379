import { FileFailure } from '../command.js';
import { readStoryText, parseNamed } from '../files/read-story-file.js';

const around = 2;
/** Reads the file into a state. Where it holds no story, or cannot be read, `before` stays, with the problem. */
async function previewOf(file, before) {
    const last = before && { story: before };
    try {
        const text = await readStoryText(file);
        const { story, problems } = await parseNamed(text, file);
        const shown = problems.map((problem) => ({ ...problem, lines: linesAround(text, problem.line) }));
        return { file, ...(story && problems.length === 0 ? { story } : last), problems: shown };
    }
    catch (error) {
        if (!(error instanceof FileFailure))
            throw error;
        const { reason, place = { line: 0, column: 0 } } = error;
        return { file, ...last, problems: [{ ...place, path: '', reason, lines: [] }] };
    }
}
function linesAround(text, line) {
    const first = Math.max(1, line - around);
    return text
        .split(/\r\n?|\n/)
        .slice(first - 1, line + around)
        .map((each, index) => ({ line: first + index, text: each.slice(0, 500) }));
}

export { previewOf };
