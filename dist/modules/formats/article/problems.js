/**
 * An article file that is no story yet. `problems` holds all that is wrong, in the order of the file; `message` says
 * the same in lines for people, one block each: `a.md:14:5 timeline[0].when: 2025-02-30: February 2025 has 28 days`.
 */
class ArticleError extends Error {
    constructor(problems) {
        super(problems.map(describe).join('\n'));
        this.name = 'ArticleError';
        this.problems = problems;
    }
}
/** In the order of the file. */
const inOrder = (a, b) => a.line - b.line || a.column - b.column;
/** Takes down what is wrong with one file, to tell it all at once. */
class Problems {
    #file;
    #most;
    #found = [];
    /** @param most so many are taken down: more would not be read, and each may have taken a search. */
    constructor(file, most = 100) {
        this.#file = file;
        this.#most = most;
    }
    /** @throws {ArticleError} where there are as many as are taken down */
    add(at, path, reason, help = {}) {
        const { line, column } = at;
        this.#found.push({ file: this.#file, line, column, path, reason, ...help });
        if (this.#found.length === this.#most)
            this.throwIfAny();
    }
    /** @throws {ArticleError} with all that was added so far */
    throwIfAny() {
        if (this.#found.length === 0)
            return;
        throw new ArticleError(this.list());
    }
    /** All that was added so far, in the order of the file. */
    list() {
        return [...this.#found].sort(inOrder);
    }
}
/** A problem in lines for people. */
function describe({ file, line, column, path, reason, remedy, nearest }) {
    const more = [
        nearest && `nearest${nearest.line ? ` (line ${nearest.line})` : ''}: ${quoted(nearest.text)}`,
        remedy,
    ];
    return [`${file}:${line}:${column} ${path}: ${reason}`, ...more.filter(Boolean)].join('\n  ');
}
/** Words as a message shows them: in quotation marks, cut where they are long. */
function quoted(words) {
    const line = words.replace(/\s+/g, ' ').trim();
    return `“${line.length > 240 ? `${line.slice(0, 239).trimEnd()}…` : line}”`;
}

export { ArticleError, Problems, describe, inOrder, quoted };
