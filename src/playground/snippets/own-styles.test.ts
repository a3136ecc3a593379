import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ElementFacts} from '../view/facts.js';
import {ownStyles, readDeclarations} from './own-styles.js';
import {initialView} from '../view/view.js';

const elements = ['story-bundle', 'key-points', 'timeline-strip'].map((tag) => ({tag}) as ElementFacts);

describe('the style sheet of a preview', () => {
  it('sets custom properties on the outermost tags, and parts on theirs', () => {
    const styles = ownStyles(
      {
        ...initialView,
        tags: ['key-points', 'timeline-strip'],
        properties: {'--story-accent': ' #0a5 '},
        parts: {
          'timeline-strip': {heading: 'color: teal;font-style:italic;'},
          'story-bundle': {note: 'color: red'},
        },
      },
      elements,
    );
    assert.equal(
      styles,
      'key-points,\ntimeline-strip {\n  --story-accent: #0a5;\n}\n' +
        'timeline-strip::part(heading) {\n  color: teal;\n  font-style: italic;\n}',
    );
  });

  it('is empty where nothing is set', () => {
    assert.equal(ownStyles(initialView, elements), '');
  });

  const hostile = [
    'red} * {display: none',
    'red</style><script>0</script>',
    'url(https://example.org/)',
    'image-set("https://example.org/" 1x)',
    'red\\3c /style>',
    '@import "x"',
    'red /* ',
  ];
  for (const value of hostile)
    it(`takes nothing that could leave its place: ${value}`, () => {
      const view = {
        ...initialView,
        properties: {'--story-accent': value},
        parts: {'story-bundle': {note: `color: ${value}; margin: 0`}},
      };
      assert.equal(ownStyles(view, elements), 'story-bundle::part(note) {\n  margin: 0;\n}');
      assert.deepEqual(readDeclarations(`color: ${value}`).declarations, []);
      assert.equal(readDeclarations(`color: ${value}`).unfit.length, 1);
    });

  it('knows a declaration from what is none', () => {
    assert.deepEqual(readDeclarations('color: teal; ;--x: 1; teal; : 2; a b: c'), {
      declarations: [
        {property: 'color', value: 'teal'},
        {property: '--x', value: '1'},
      ],
      unfit: ['teal', ': 2', 'a b: c'],
    });
  });
});
