import {basename} from 'node:path';
import {sinceLastEdition} from './last-edition.js';
import type {FontFile} from '../cards/font-files.js';
import {sourceDigest} from '../../publish/build/folder.js';
import type {CommandSettings} from './settings.js';
import type {CardPainter} from '../cards/draw-cards.js';
import {missingSentence} from '../cards/missing-letters.js';
import {Failure, orFail} from '../command.js';
import type {DrawnCard} from '../../publish/pages/share-cards.js';
import type {Story} from '../../story/story.js';
import {tell} from '../../check/problem.js';
import {parseNamed} from '../files/read-story-file.js';
import {decodeText} from '../../publish/decode-text.js';
import {readBytes} from '../files/read-text.js';
import {settled} from '../../publish/settled.js';
import {isShown} from '../../publish/build/edition.js';
import {storyFiles} from '../../publish/build/story-files.js';
import type {StoryFiles} from '../../publish/build/story-files.js';
import {kindOf} from '../../check/check-text.js';

/**
 * The result for one file: the files to write, its digest and how much is left open in it (comments of a draft, claims
 * that the article does not say), of that in `unsettled` what is published all the same, in `silenced` that nothing of it is, in
 * `unread` that its last edition could not be read, and in `undrawn` why cards are missing; or in `told` why there are none.
 */
export type FileBuild =
  | {
      digest: string;
      story: FilesToWrite;
      open: number;
      unsettled?: string;
      silenced?: string;
      unread?: string;
      undrawn?: string;
    }
  | {told: string};

/** The files of a story, of which those that another thread made are bytes. */
export type FilesToWrite = Omit<StoryFiles, 'files'> & {files: [name: string, data: string | Uint8Array][]};

/** Makes the files of an article or a story. Writes nothing itself, so any thread can do it. */
export async function buildFile(file: string, settings: CommandSettings): Promise<FileBuild> {
  try {
    await orFail(file, () => kindOf(file));
    const bytes = await readBytes(file);
    const read = await parseNamed(await orFail(file, () => decodeText(bytes)), file);
    const {
      story: edition,
      problems,
      warnings,
      unsettled,
    } = settled(read, {lenient: settings.lenient === true});
    if (!edition || problems.length > 0) return {told: problems.map(tell).join('')};
    const {story, unread} = await sinceLastEdition(edition, settings.last);
    const cards = settings.fonts && (await drawn(story, settings.fonts));
    const undrawn = cards?.why;
    return {
      // The next build tries again, and tells it again.
      digest: undrawn === undefined ? sourceDigest(basename(file), bytes, settings) : '',
      story: storyFiles(story, settings, cards?.drawn),
      open: warnings.length + unsettled.length,
      ...(undrawn !== undefined && {
        undrawn: `${file}: built without cards that cannot be drawn: ${undrawn}\n`,
      }),
      ...(unread !== undefined && {unread}),
      ...(unsettled.length > 0 && {unsettled: `${file}: built though ${unsettled.join('; and ')}.\n`}),
      ...(!isShown(story) && {silenced: `${file}: ${silencedSentence(story)}\n`}),
    };
  } catch (error) {
    if (error instanceof Failure) return {told: `${error.message}\n`};
    throw error;
  }
}

const silencedSentence = ({status}: Story) =>
  `${status}, so its files say that and nothing else of it. Files of earlier builds, with a hash in their names, still have it: ` +
  'delete them, and what was cached of them, where nobody may read it.';

/** The painters of this thread, by their fonts: each reads these only once. */
const painters = new WeakMap<readonly FontFile[], CardPainter>();

/** The cards of a story; where one cannot be drawn, the others, and why: the story itself waits for no picture. */
async function drawn(
  story: Story,
  fonts: readonly FontFile[],
): Promise<{drawn: DrawnCard[]; why?: string | undefined}> {
  const {CardPainter} = await import('../cards/draw-cards.js');
  const painter = painters.get(fonts) ?? new CardPainter(fonts);
  painters.set(fonts, painter);
  try {
    const {drawn, missing} = await painter.draw(story);
    return {drawn, ...(missing.length > 0 && {why: missingSentence(missing, story.lang)})};
  } catch (error) {
    if (error instanceof Failure) return {drawn: [], why: error.message};
    throw error;
  }
}
