import type {Point} from './problems.js';

/** Before the words of a footnote that is only a guess: no article has them, so it does not compile with them. */
export const guess = '?? ';

const toDo = '# TO DO: ';

/** A comment at the top of a draft: what is left for the editor, in one line. */
export const toDoComment = (sentence: string) => toDo + sentence.replace(/\s+/g, ' ');

/** The comment above an entry of a list that is commented out, in doubt: its lines follow it as {@link isDoubted} tells. */
export const doubtComment = (doubt: string) => `  # ${doubt}:`;

const doubt = /^ {2}# (.+):$/;
const isDoubted = (line = '') => line.startsWith('  # - ');

/** The comments of a draft that are left in the front matter of an article: what each says, and where it stands. */
export function commentsLeft(markdown: string): (Point & {says: string})[] {
  const [first, ...lines] = markdown.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const end = lines.findIndex((line) => /^---[ \t]*$/.test(line));
  if (!/^---[ \t]*$/.test(first!) || end === -1) return [];
  return lines.slice(0, end).flatMap((line, index) => {
    if (line.startsWith(toDo)) return [{line: index + 2, column: 1, says: line.slice(toDo.length)}];
    const says = isDoubted(lines[index + 1]) && doubt.exec(line)?.[1];
    return says ? [{line: index + 2, column: 3, says}] : [];
  });
}
