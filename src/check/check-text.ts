import {inOrder} from '../formats/article/problems.js';
import {claimProblem, claimsInFileOrder, lineFinder} from '../formats/common/claim-problem.js';
import {Refusal} from '../formats/common/refusal.js';
import type {Claim} from '../story/claims/check.js';
import {gradeClaims} from '../story/claims/grade.js';
import type {ClaimsMode} from '../story/claims/grade.js';
import type {Story} from '../story/story.js';
import {checkArticle} from './article.js';
import {checkStoryJson} from './story-json.js';
import type {Problem} from './problem.js';
import {unreviewed} from './review.js';
import {only, start} from './story-file.js';
import type {StoryFile} from './story-file.js';

/**
 * What the name of a file says that it holds.
 * @throws {Refusal} where that is neither an article nor a story
 */
export function kindOf(file: string): 'article' | 'story' {
  if (/\.(?:md|markdown)$/i.test(file)) return 'article';
  if (/\.json$/i.test(file)) return 'story';
  throw new Refusal(
    'unknown-ending',
    'neither an article (.md) nor a story (.json); make an article of it with “draft”',
  );
}

/**
 * What a file of that name and text holds, an article (`.md`) or a story (`.json`), and whether all of it is right: schema,
 * dates, links, ids, passages, and what its lines claim.
 * @throws {Refusal} where its name says neither article nor story
 */
export function parseStoryFile(text: string, file: string, claims: ClaimsMode = 'graded'): StoryFile {
  const kind = kindOf(file);
  if (text.trim() === '') return only(text, emptyFile(file, kind));
  const read = withReview(kind === 'story' ? checkStoryJson(text, file) : checkArticle(text, file));
  return claims === 'off' || !read.story ? read : withClaims(read, read.story, claims);
}

/** Adds the claims that the article does not support; not to a file with other problems, since those may be the cause. */
function withClaims(read: StoryFile, story: Story, mode: ClaimsMode): StoryFile {
  if (read.problems.length > 0) return read;
  const report = claimsInFileOrder(story, read.timeline ?? []);
  const found = gradeClaims(report, mode);
  const lineOf = read.data === undefined ? lineFinder(read.text) : () => 0;
  const told = (claim: Claim) =>
    claimProblem(claim, read.file, read.placeOf(`${claim.path}.${claim.field}`), lineOf);
  return {
    ...read,
    problems: found.problems.map(told).sort(inOrder),
    warnings: [...read.warnings, ...found.warnings.map(told)],
    inferred: report.inferred.map(told),
  };
}

/** Adds which items changed after somebody reviewed them. */
function withReview(read: StoryFile): StoryFile {
  if (!read.story?.ai?.reviewed) return read;
  const stale = unreviewed(read.story).map(({path: inStory, id, ...told}) => {
    const index = inStory.startsWith('timeline[') ? (read.timeline?.indexOf(id) ?? -1) : -1;
    const path = index === -1 ? inStory : `timeline[${index}]`;
    return {file: read.file, ...read.placeOf(path), path, ...told};
  });
  return {...read, warnings: [...read.warnings, ...stale]};
}

const emptyFile = (file: string, kind: 'article' | 'story'): Problem => ({
  ...{file, ...start, path: '', reason: 'the file is empty'},
  remedy:
    kind === 'article'
      ? 'write the article into it, or make it of a text or a web page with “draft”'
      : 'save the story into it anew',
});
