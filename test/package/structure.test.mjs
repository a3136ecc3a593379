/** The house: which folder may know of which, and how much one has to look through to find something. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, test} from 'node:test';
import {sourceFiles, sourceImports} from '../support/source-imports.mjs';

/** Each row knows of those before it, and of nothing in its own row. */
const rows = [
  ['src/story'],
  ['src/languages', 'src/stories'],
  ['src/formats', 'src/elements'],
  ['src/check', 'src/prerender'],
  ['src/publish'],
  ['src/cli', 'src/react', 'src/playground', 'src/desk', 'src/story-widgets.ts'],
  ['build', 'test/support'],
  ['rollup.config.mjs'],
  ['scripts', 'bench', 'test', 'web-test-runner.config.mjs'],
];

/** What is bundled for browsers, or may be. */
const inBrowsers = /^src\/(?:story|languages|formats|elements|check|prerender|publish|desk|playground)\//;
const isOfNode = (name) => /^(?:node:|linkedom$)/.test(name);

const isTest = (file) => /\.test\.|\/fixtures\//.test(file);
const placeOf = (file) =>
  /^(?:src\/[^/]+|test\/support)(?=\/)/.exec(file)?.[0] ??
  (file.startsWith('src/') ? file : file.split('/')[0]);
const rowOf = (place) => rows.findIndex((row) => row.includes(place));

/** The arrows that lead up, or across. */
const wrongArrows = (imports) =>
  [...imports]
    .filter(([file]) => !isTest(file))
    .flatMap(([file, names]) =>
      names
        .filter((name) => imports.has(name) && !isAllowed(placeOf(file), placeOf(name)))
        .map((name) => `${file} -> ${name}`),
    );

const isAllowed = (from, to) =>
  from === to || (rowOf(from) !== -1 && rowOf(to) !== -1 && rowOf(to) < rowOf(from));

/** The files from which one comes back to where one was, a list for each circle. */
function circles(imports) {
  const found = [];
  const done = new Set();
  const follow = (file, path) => {
    if (path.includes(file)) return void found.push(path.slice(path.indexOf(file)));
    if (done.has(file)) return;
    for (const name of imports.get(file) ?? []) follow(name, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return found;
}

const nodeInBrowsers = (imports) =>
  [...imports].flatMap(([file, names]) =>
    inBrowsers.test(file) && !isTest(file) ? names.filter(isOfNode).map((name) => `${file} -> ${name}`) : [],
  );

/** The folders with more code than one looks through. */
function crowded(files, limit = 20) {
  const counts = new Map();
  for (const file of files.filter((each) => each.startsWith('src/') && !isTest(each)))
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > limit).map(([folder, count]) => `${folder}: ${count}`);
}

const imports = sourceImports();

describe('whoever opens the sources', () => {
  test('reads any file without having to read in a circle', () => {
    assert.deepEqual(circles(imports), []);
  });

  test('finds no folder that knows of what is built on it, nor of its neighbour', () => {
    assert.deepEqual(wrongArrows(imports), []);
  });

  test('finds a place in the order for every folder', () => {
    const places = new Set([...imports.keys()].map(placeOf));
    const known = [...places].filter((place) => rowOf(place) === -1);
    assert.deepEqual(known, ['custom-elements-manifest.config.mjs', 'eslint.config.mjs']);
  });

  test('finds nothing of Node in what runs in browsers', () => {
    assert.deepEqual(nodeInBrowsers(imports), []);
  });

  test('looks through 20 files of code at most in one folder', () => {
    assert.deepEqual(crowded(sourceFiles()), []);
  });

  test('stands before 12 doors, or 13 with a desk', () => {
    const doors = readdirSync('src');
    assert.ok(doors.length <= (doors.includes('desk') ? 13 : 12), doors.join(', '));
  });
});

describe('whoever breaks the order is told of', () => {
  const house = (...arrows) => new Map([...arrows, ...arrows.map(([, [to]]) => [to, []])].reverse());

  test('a circle, of types and imports on demand as well', () => {
    const arrows = [
      ['src/story/a.ts', ['src/story/b.ts']],
      ['src/story/b.ts', ['src/story/c.ts']],
      ['src/story/c.ts', ['src/story/a.ts', 'src/story/d.ts']],
    ];
    assert.deepEqual(circles(new Map(arrows)), [['src/story/a.ts', 'src/story/b.ts', 'src/story/c.ts']]);
    // A type alone, and a call.
    assert.ok(imports.get('src/elements/source/story-state.ts').includes('src/story/story.ts'));
    assert.ok(
      imports.get('src/elements/source/load-check.ts').includes('src/elements/source/story-check.ts'),
    );
  });

  test('an arrow that leads up, across, or to no place', () => {
    for (const [from, to] of [
      ['src/check/check-text.ts', 'src/cli/command.ts'],
      ['src/formats/html/parse.ts', 'src/elements/base/version.ts'],
      ['src/story/story.ts', 'src/languages/labels.ts'],
      ['src/publish/draft.ts', 'src/playground/dom.ts'],
      ['src/story/story.ts', 'src/utils/strings.ts'],
      ['build/check-bundle.mjs', 'rollup.config.mjs'],
      ['rollup.config.mjs', 'scripts/build.mjs'],
      ['test/support/run.mjs', 'test/pages/demo.test.mjs'],
    ]) {
      assert.deepEqual(wrongArrows(house([from, [to]])), [`${from} -> ${to}`]);
    }
  });

  test('a module of Node where browsers read', () => {
    const arrow = [['src/publish/draft.ts', ['node:fs']]];
    assert.deepEqual(nodeInBrowsers(new Map(arrow)), ['src/publish/draft.ts -> node:fs']);
  });

  test('the folder with one file too many; its tests do not count', () => {
    const files = [...Array(21).keys()].map((number) => `src/story/file-${number}.ts`);
    assert.deepEqual(crowded(files), ['src/story: 21']);
    assert.deepEqual(crowded([...files.slice(1), 'src/story/story.test.ts']), []);
  });
});
