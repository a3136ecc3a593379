/** That the words of a story stay as its publisher wrote them, whatever a WordPress and its other plugins do to posts. */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publish} from '../support/built-stories.mjs';
import {startWithPlugin} from './with-plugin.mjs';

/** Words that WordPress, or a plugin of its site, makes others of. */
const text = `---
lang: en
headline: "The port on Wordpress -- \\"no\\" ferry :-) [ferries]"
url: https://example.org/bridge
timeline:
  - {when: 2031-03, title: The bridge closes, passage: The Harbour Bridge closes in March}
---

The only crossing is shut until spring.

## Story Overview

- It's on Wordpress ... :-) (c) 2x4 -- at www.example.org and [ferries].[^closes]

[^closes]: The Harbour Bridge closes in March for nine months.

## Nine months without a crossing

The Harbour Bridge closes in March for nine months. A free ferry takes over at dawn.

> We'd rather close it now :( than "mourn" it later, on Wordpress [ferries].
>
> — Mira Sample (@mira)
`;

/** What plugins of others do, early, late and to the whole page. */
const code = `
  $glossary = fn($html) => preg_replace('/\\bferry\\b/', '<a href="/glossary">ferry boat</a>', $html);
  add_shortcode('ferries', fn() => 'Ferries R Us');
  add_filter('render_block', 'wptexturize', 99);
  add_filter('the_content', $glossary, 50);
  add_filter('the_content', 'make_clickable', 60);
  add_filter('the_content', fn($html) => preg_replace('/<!--.*?-->/s', '', $html), 70);
  add_filter('the_content', function ($html) {
    $page = new DOMDocument();
    @$page->loadHTML('<?xml encoding="utf-8"?><body>' . $html . '</body>');
    $body = $page->getElementsByTagName('body')->item(0);
    return implode('', array_map(array($page, 'saveHTML'), iterator_to_array($body->childNodes)));
  }, 80);
  add_filter('the_content', 'wp_kses_post', 90);
  add_filter('the_content', fn($html) => str_replace('March', 'April', $html), PHP_INT_MAX);
  add_filter('the_content_feed', fn($html) => str_replace('March', 'April', $html), PHP_INT_MAX);
  add_action('template_redirect', fn() => ob_start(fn($html) => str_replace('March', 'May', $html)));`;

const wordPress = await startWithPlugin({code});
const skip = wordPress.reason ? `no WordPress to test in: ${wordPress.reason}` : false;

/** A theme of the older kind, which prints one thing after another. */
function writePlainTheme({folder}) {
  const theme = join(folder, 'wp-content/themes/plain');
  mkdirSync(theme, {recursive: true});
  writeFileSync(join(theme, 'style.css'), '/* Theme Name: Plain */');
  writeFileSync(
    join(theme, 'index.php'),
    '<!doctype html><html><head><?php wp_head(); ?></head><body><?php while (have_posts()) { the_post(); the_content(); } wp_footer(); ?></body></html>',
  );
}

describe('a story in a WordPress whose plugins change words', {skip}, () => {
  let publisher, posts;
  before(async () => {
    publisher = await publish({text});
    writePlainTheme(wordPress);
    posts = await wordPress.php(
      `update_option('story_widgets_sources', array($input['url'] . '/'));
      wp_set_current_user(get_user_by('login', 'contributor')->ID);
      kses_init();
      return array_map(function ($content) {
        $id = wp_insert_post(array('post_title' => 'T', 'post_status' => 'pending', 'post_content' => wp_slash($content)));
        wp_publish_post($id);
        return $id;
      }, $input['posts']);`,
      {
        url: publisher.url,
        posts: [
          `On the ferry in March.\n\n[story_bundle address="${publisher.own}/"]\n\nMore.`,
          `<!-- wp:story-widgets/story-bundle ${JSON.stringify({address: `${publisher.own}/`})} /-->`,
          `<!-- wp:group --><div class="wp-block-group"><!-- wp:shortcode -->[quote_card address="${publisher.own}/" quote="mira"]<!-- /wp:shortcode --></div><!-- /wp:group -->`,
        ],
      },
    );
  });
  after(async () => {
    await publisher?.close();
    await wordPress.close();
  });

  /** The file of a widget, as the publisher built it. */
  const built = (name) => {
    const {file} = publisher.files.pages[name].html;
    return readFileSync(join(publisher.folder, file), 'utf8');
  };
  const wanted = () => [built('index'), built('index'), built('quote-mira')];
  const isWhole = (html, index) => {
    assert.equal(
      html.split(wanted()[index]).length,
      2,
      `post ${index}: ${html.replace(/^.*<body/s, '').slice(0, 4000)}`,
    );
    assert.doesNotMatch(html, /story-widgets-(?:here|[\\da-f]{32})/);
  };
  const visit = async (index) => (await fetch(`${wordPress.url}/?p=${posts[index]}`)).text();

  for (const theme of ['twentytwentyfour', 'plain'])
    it(`says each word as its publisher did, in the theme ${theme}`, async () => {
      await wordPress.php(`switch_theme($input);`, theme);
      for (const index of posts.keys()) isWhole(await visit(index), index);
    });

  it('leaves the post around it to those plugins', async () => {
    assert.match(await visit(0), /On the <a href="\/glossary"[^>]*>ferry boat<\/a> in April/);
  });

  it('says them so to programs that ask for the content without a page', async () => {
    const contents = await wordPress.php(
      `return array_map(fn($id) => apply_filters('the_content', get_post($id)->post_content), $input);`,
      posts,
    );
    contents.forEach(isWhole);
  });

  it('says them so within a post that shows another post', async () => {
    const html = await wordPress.php(
      `add_shortcode('other', fn() => apply_filters('the_content', get_post($input)->post_content));
      return apply_filters('the_content', '[other]');`,
      posts[0],
    );
    isWhole(html, 0);
  });

  it('says the same words in feeds and to the REST API', async () => {
    const words = [...built('index').matchAll(/>([^<>{}]*(?:Wordpress|March)[^<>{}]*)</g)].map(
      ([, said]) => said,
    );
    assert.ok(words.length >= 3, words.join('\n'));
    const feed = await (await fetch(`${wordPress.url}/?feed=rss2`)).text();
    const rest = await (await fetch(`${wordPress.url}/?rest_route=/wp/v2/posts/${posts[0]}`)).json();
    for (const said of words) {
      assert.ok(feed.includes(said), `${said} in ${feed}`);
      assert.ok(rest.content.rendered.includes(said), `${said} in ${rest.content.rendered}`);
    }
    assert.doesNotMatch(feed, /<template|<button/);
    assert.doesNotMatch(rest.content.rendered, /<template|<button/);
  });
});
