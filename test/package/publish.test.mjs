import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'yaml';

const text = readFileSync('.github/workflows/publish.yml', 'utf8');
const {on, jobs} = parse(text);
const runs = jobs.publish.steps.map(({run = ''}) => run);

describe('the workflow that publishes', () => {
  it('says for everyone who installs where the package was built, after all checks', () => {
    assert.deepEqual(on, {release: {types: ['published']}});
    assert.equal(jobs.publish.permissions['id-token'], 'write');
    assert.equal(jobs.publish.needs, 'test');
    assert.ok('workflow_call' in parse(readFileSync(jobs.test.uses, 'utf8')).on);
    assert.match(runs.at(-1), /^npm publish --provenance\b/);
  });

  it('writes no address of a registry and no secret down', () => {
    assert.doesNotMatch(text, /registry-url|https?:|secrets\./);
  });

  it('runs only scripts that are there', () => {
    const scripts = runs.flatMap((run) => run.match(/\S+\.mjs/g) ?? []);
    assert.ok(scripts.length > 0);
    for (const script of scripts) assert.ok(readFileSync(script, 'utf8'));
  });
});
