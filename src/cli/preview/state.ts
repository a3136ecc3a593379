import type {Story} from '../../story/story.js';
import {FileFailure} from '../command.js';
import type {Problem} from '../../check/problem.js';
import {parseNamed, readStoryText} from '../files/read-story-file.js';

/** The state of a preview: the last story without problems, and the problems of the file as it is now. */
export interface PreviewState {
  file: string;
  story?: Story;
  problems: ShownProblem[];
}

/** A problem, and the lines of the file around its place. */
export interface ShownProblem extends Pick<
  Problem,
  'line' | 'column' | 'path' | 'reason' | 'remedy' | 'nearest'
> {
  lines: {line: number; text: string}[];
}

const around = 2;

/** Reads the file into a state. Where it holds no story, or cannot be read, `before` stays, with the problem. */
export async function previewOf(file: string, before?: Story): Promise<PreviewState> {
  const last = before && {story: before};
  try {
    const text = await readStoryText(file);
    const {story, problems} = await parseNamed(text, file);
    const shown = problems.map((problem) => ({...problem, lines: linesAround(text, problem.line)}));
    return {file, ...(story && problems.length === 0 ? {story} : last), problems: shown};
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    const {reason, place = {line: 0, column: 0}} = error;
    return {file, ...last, problems: [{...place, path: '', reason, lines: []}]};
  }
}

function linesAround(text: string, line: number) {
  const first = Math.max(1, line - around);
  return text
    .split(/\r\n?|\n/)
    .slice(first - 1, line + around)
    .map((each, index) => ({line: first + index, text: each.slice(0, 500)}));
}
