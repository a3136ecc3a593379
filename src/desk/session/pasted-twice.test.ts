import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DeskSession} from './session.js';

describe('an editor of a long article', () => {
  it('waits no longer for one that somebody pasted twice', () => {
    const paragraphs = Array.from({length: 30}, (_, index) =>
      Array.from({length: 40}, (_, each) => `Boat ${index} of ${each} passed the gate at dawn.`).join(' '),
    );
    const points = Array.from(
      {length: 10},
      (_, index) => `- Boat ${index} of 3 passed the gate.[^${index + 1}]`,
    );
    const notes = points.map((_, index) => `[^${index + 1}]: ?? Boat ${index} of 3 passed the gate at dawn.`);
    const file = (body: readonly string[]) =>
      `---\nlang: en\nheadline: Boats\n---\n\n## Story Overview\n\n${points.join('\n')}\n\n## All\n\n${body.join('\n\n')}\n\n${notes.join('\n\n')}\n`;
    const other = Array.from({length: 30}, (_, index) => paragraphs[index]!.replaceAll('Boat', 'Ship'));
    const timeOf = (text: string) => {
      const start = process.cpuUsage();
      assert.equal(new DeskSession({name: 'a.md', text}).left, 10);
      return process.cpuUsage(start).user;
    };
    timeOf(file(paragraphs));
    const once = timeOf(file([...paragraphs, ...other]));
    const twice = timeOf(file([...paragraphs, ...paragraphs.map((each) => `${each} Again.`)]));
    assert.ok(twice < 4 * once, `${twice} µs, ${once} µs where nothing is said twice`);
  });
});
