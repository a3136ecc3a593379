/** What WordPress leaves of the snippets where somebody pastes them who may write no HTML. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {JSDOM} from 'jsdom';
import {publish} from '../support/built-stories.mjs';
import {startWordPress} from '../support/wordpress/site.mjs';

const wordPress = await startWordPress();
const skip = wordPress.reason ? `no WordPress to test in: ${wordPress.reason}` : false;

/** Code for a program, or for the head of a page: nobody pastes these into a post. */
const notForPosts = new Set([
  'In an application',
  'In React',
  'For search engines',
  'For sites that ask how to embed',
]);

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The words of HTML that a reader may come to, in shadow roots, closed disclosures and in place of a frame too. */
function wordsOf(html) {
  const {document, Node} = new JSDOM(html.replaceAll(/<\/?(?:template|iframe)[^>]*>/g, '')).window;
  for (const each of document.querySelectorAll('style, script, button, [hidden]')) each.remove();
  const words = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.data);
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return oneLine(words.join(' '));
}

describe('a snippet that is pasted into WordPress by somebody who may write no HTML', {skip}, () => {
  let publisher, snippets, kept;
  before(async () => {
    publisher = await publish();
    const {document} = new JSDOM(readFileSync(join(publisher.folder, 'embed.html'), 'utf8')).window;
    snippets = [...document.querySelectorAll('main > section')].flatMap((section) =>
      [...section.querySelectorAll('pre')]
        .map((pre) => ({
          id: section.id,
          title: pre.parentElement.querySelector('h4').textContent,
          code: pre.textContent,
        }))
        .filter(({title}) => !notForPosts.has(title)),
    );
    // Saved by a contributor, and shown as any post is.
    kept = await wordPress.php(
      `wp_set_current_user(get_user_by('login', 'contributor')->ID);
      kses_init();
      return array_map(function ($code) {
        $id = wp_insert_post(array('post_title' => 'T', 'post_status' => 'pending', 'post_content' => wp_slash($code)));
        $saved = get_post($id)->post_content;
        return array($saved, apply_filters('the_content', $saved));
      }, $input);`,
      snippets.map(({code}) => code),
    );
  });
  after(async () => {
    await publisher?.close();
    await wordPress.close();
  });

  const each = (act) => snippets.forEach((snippet, index) => act(snippet, kept[index]));

  it('is one of every way and every thing of the story', () => {
    assert.deepEqual(
      [...new Set(snippets.map(({id}) => id))],
      ['index', 'overview', 'key-points', 'timeline', 'quote-mira'],
    );
    assert.equal(new Set(snippets.map(({title}) => title)).size, 6);
  });

  it('shows no rules of a style sheet as text', () => {
    each(({id, title}, [, shown]) => {
      const {body} = new JSDOM(shown).window.document;
      assert.doesNotMatch(body.textContent, /[{}]|--_|:host/, `${id}, ${title}`);
    });
  });

  it('has no control that does nothing', () => {
    each(({id, title}, [, shown]) => {
      const {document} = new JSDOM(shown).window;
      const dead = [...document.querySelectorAll('button, input, select')].filter(
        (control) => !control.closest('[hidden]'),
      );
      assert.deepEqual(
        dead.map(({textContent}) => textContent),
        [],
        `${id}, ${title}`,
      );
    });
  });

  it('keeps the words: all of a prerendered story, and a link to the article of the others', () => {
    each(({id, title, code}, [saved]) => {
      assert.equal(wordsOf(saved), wordsOf(code), `${id}, ${title}`);
      if (title.includes('without JavaScript')) return;
      const links = [...new JSDOM(saved).window.document.querySelectorAll('a')];
      assert.deepEqual(
        links.map(({href}) => href),
        ['https://example.org/bridge?a=1&b=%222%22'],
        `${id}, ${title}`,
      );
    });
  });
});
