import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {compileArticle} from '../../src/formats/article/read.ts';
import {checkClaims} from '../../src/story/claims/check.ts';
import {kinds, mutantsOf} from './mutants.mjs';

const folder = join(import.meta.dirname, 'stories');
const percent = (part, all) => (all ? `${((part / all) * 100).toFixed(1)} %` : '–');

/** Each story of the folder, clean as it is written. */
export const stories = () =>
  readdirSync(folder).map((file) => compileArticle(readFileSync(join(folder, file), 'utf8'), {file}));

/** How many mutants of a story are named, of every so many, by kind, and how often another item is. */
export function countNamed(story, {every = 1} = {}) {
  const counts = {};
  for (const {kind, path, story: mutant} of [...mutantsOf(story)].filter((_, at) => at % every === 0)) {
    const {problems} = checkClaims(mutant);
    const count = (counts[kind] ??= {made: 0, named: 0, others: 0});
    count.made++;
    if (problems.some((each) => each.path === path && kinds[kind].includes(each.kind))) count.named++;
    if (problems.some((each) => each.path !== path)) count.others++;
  }
  return counts;
}

const sum = (counts, field) => counts.reduce((total, count) => total + (count?.[field] ?? 0), 0);

/** The check of claims, tried on lines that say what their article does not. */
export function truth({progress}) {
  const counted = stories().map((story) => {
    progress(`changing lines in ${story.lang}`);
    return {lang: story.lang, counts: countNamed(story), alarms: checkClaims(story).problems.length};
  });
  const english = counted.filter(({lang}) => lang === 'en');
  const others = counted.filter(({lang}) => lang !== 'en');
  const rows = Object.keys(kinds).map((kind) => {
    const of = (stories) => stories.map(({counts}) => counts[kind]);
    const least = others
      .filter(({counts}) => counts[kind])
      .map(({lang, counts}) => [counts[kind].named / counts[kind].made, lang]);
    const [worst, lang] = least.sort(([a], [b]) => a - b)[0] ?? [1, '–'];
    return [
      kind,
      sum(of(counted), 'made'),
      percent(sum(of(english), 'named'), sum(of(english), 'made')),
      percent(sum(of(others), 'named'), sum(of(others), 'made')),
      `${percent(worst, 1)} (${lang})`,
      sum(of(counted), 'others'),
    ];
  });
  return {
    title: 'Claims: lines that say what the article does not',
    about: `One line of a story is changed at a time, in stories in ${counted.length} languages (bench/truth/). Named: the check tells the item and the kind. In the stories as they are written it tells of ${sum(counted, 'alarms')} lines.`,
    columns: [
      'what is changed',
      'mutants',
      'named, English',
      'named, other languages',
      'the least of a language',
      'another item named',
    ],
    rows,
    figures: {},
  };
}
