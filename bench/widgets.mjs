import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {rollup} from 'rollup';
import {parseStory} from '../src/story/parse-story.ts';

/**
 * The files of the widgets: the script as `npm run build` makes it, but with another story in it, which is checked at build
 * as the bundled one is; and what it loads on demand.
 */
export async function widgetsWith(document) {
  if (!existsSync('dist/timeline-more.js')) throw new Error('dist/ is not built: run `npm run build` first.');
  const {default: steps} = await import('../rollup.config.mjs');
  const step = steps.find(({output}) => output.file?.endsWith('story-widgets.js'));
  const story = JSON.stringify(parseStory(document));
  const otherStory = {
    name: 'other-story',
    load: (id) => (/[\\/]stories[\\/]/.test(id) ? `export default ${story};` : null),
  };
  const build = await rollup({...step, plugins: [otherStory, ...step.plugins]});
  const {output} = await build.generate(step.output);
  await build.close();
  return {
    '/story-widgets.js': output[0].code,
    '/timeline-more.js': await readFile('dist/timeline-more.js', 'utf8'),
    '/story-check.js': await readFile('dist/story-check.js', 'utf8'),
    '/story-words.js': await readFile('dist/story-words.js', 'utf8'),
  };
}

/** The files of a page whose story is prerendered: the script for those, and one that says which story the markup is of. */
export async function takeoverOf(story) {
  const register = `customElements.get('story-bundle').registerStory(${JSON.stringify(story)});`;
  return {
    '/story-widgets.prerendered.js': await readFile('dist/story-widgets.prerendered.js', 'utf8'),
    '/takeover.js': `import './story-widgets.prerendered.js';\n${register}\n`,
    '/timeline-moves.js': await readFile('dist/timeline-moves.js', 'utf8'),
    '/full-elements.js': await readFile('dist/full-elements.js', 'utf8'),
  };
}
