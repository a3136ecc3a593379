import type {Point} from './problems.js';

/** Before the words of a footnote that is only a guess: no article has them, so it does not compile with them. */
export const guess = '?? ';

/** What is left for the editor, in a sentence. */
export interface DraftNote {
  says: string;
  /** What it is about: a field or a list of the front matter, or a footnote such as `[^2]`; it goes when that is settled. */
  about?: string;
}

/** A comment at the top of a draft, in one line. */
export const toDoComment = ({says, about}: DraftNote) =>
  `# TO DO${about ? ` (${about})` : ''}: ${says.replace(/\s+/g, ' ')}`;

const toDo = /^# TO DO(?: \((?<about>[^)]+)\))?: (?<says>.*)$/;

/** The note that a line of a draft’s front matter is, if it is one. */
export function noteOf(line: string): DraftNote | undefined {
  const {about, says} = toDo.exec(line)?.groups ?? {};
  return says === undefined ? undefined : {says, ...(about && {about})};
}

/** The comment above an entry of a list that is commented out, in doubt: its lines follow it as {@link isDoubted} tells. */
export const doubtComment = (doubt: string) => `  # ${doubt}:`;

/** Why the entry under a line is in doubt, if that line says so. */
export const doubtOf = (line: string): string | undefined => /^ {2}# (.+):$/.exec(line)?.[1];
export const isDoubted = (line = '') => line.startsWith('  # - ');

/** The comments of a draft that are left in the front matter of an article: what each says, and where it stands. */
export function commentsLeft(markdown: string): (Point & DraftNote)[] {
  const [first, ...lines] = markdown.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const end = lines.findIndex((line) => /^---[ \t]*$/.test(line));
  if (!/^---[ \t]*$/.test(first!) || end === -1) return [];
  return lines.slice(0, end).flatMap((line, index) => {
    const note = noteOf(line);
    if (note) return [{line: index + 2, column: 1, ...note}];
    const says = isDoubted(lines[index + 1]) && doubtOf(line);
    return says ? [{line: index + 2, column: 3, says}] : [];
  });
}
