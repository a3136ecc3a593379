/** Before the words of a footnote that is only a guess: no article has them, so it does not compile with them. */
const guess = '?? ';
const toDo = /^# TO DO(?: \((?<about>[^)]+)\))?: (?<says>.*)$/;
/** The note that a line of a draft’s front matter is, if it is one. */
function noteOf(line) {
    const { about, says } = toDo.exec(line)?.groups ?? {};
    return says === undefined ? undefined : { says, ...(about && { about }) };
}
/** Why the entry under a line is in doubt, if that line says so. */
const doubtOf = (line) => /^ {2}# (.+):$/.exec(line)?.[1];
const isDoubted = (line = '') => line.startsWith('  # - ');
/** The comments of a draft that are left in the front matter of an article: what each says, and where it stands. */
function commentsLeft(markdown) {
    const [first, ...lines] = markdown.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    const end = lines.findIndex((line) => /^---[ \t]*$/.test(line));
    if (!/^---[ \t]*$/.test(first) || end === -1)
        return [];
    return lines.slice(0, end).flatMap((line, index) => {
        const note = noteOf(line);
        if (note)
            return [{ line: index + 2, column: 1, ...note }];
        const says = isDoubted(lines[index + 1]) && doubtOf(line);
        return says ? [{ line: index + 2, column: 3, says }] : [];
    });
}

export { commentsLeft, doubtOf, guess, isDoubted, noteOf };
