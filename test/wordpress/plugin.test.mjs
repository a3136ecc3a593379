/** The plugin in a real WordPress: what editors put into posts, what readers get, and what it does when a server fails. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../support/browsers.mjs';
import {goInto, publish, seen} from '../support/built-stories.mjs';
import {newPost, savePost, signIn} from '../support/wordpress/editor.mjs';
import {startWithPlugin} from './with-plugin.mjs';

const wordPress = await startWithPlugin();
const skip = wordPress.reason ? `no WordPress to test in: ${wordPress.reason}` : false;

describe('the plugin for WordPress', {skip}, () => {
  let browser, publisher;
  before(async () => {
    publisher = await publish();
    await wordPress.php(`update_option('story_widgets_sources', array($input));`, `${publisher.url}/`);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await publisher?.close();
    await wordPress.close();
  });

  /** What shortcodes show, to a reader who is nobody. */
  const shown = (shortcodes, before = '') =>
    wordPress.php(`${before} return array_map('do_shortcode', $input);`, shortcodes);
  const address = () => `${publisher.own}/`;

  it('shows each widget by a shortcode, prerendered, whichever page of the story is named', async () => {
    const codes = ['story_bundle', 'story_overview', 'key_points', 'quote_card', 'timeline_strip'];
    const all = await shown(
      codes.map(
        (code, index) =>
          `[${code} address="${address()}${['', 'index.html', 'embed.html', 'quote-mira.html', 'story.json'][index]}"]`,
      ),
    );
    assert.deepEqual(
      all.map((html) => [...html.matchAll(/<([\w-]+) [^>]*prerendered=/g)].map(([, tag]) => tag)),
      [
        ['story-bundle', 'story-overview', 'key-points', 'quote-card', 'timeline-strip'],
        ...[['story-overview'], ['key-points'], ['quote-card'], ['timeline-strip']],
      ],
    );
    assert.ok(all.every((html) => /Harbour Bridge|mourn it later/.test(html)));
    assert.match((await shown([`[quote_card address="${address()}" quote="mira"]`]))[0], /mourn it later/);
  });

  it('is a block: an editor picks the story or pastes its address, and readers ask no other server', async () => {
    const {page, close} = await signIn(browser, wordPress, 'editor');
    const canvas = await newPost(wordPress, page);
    await page.evaluate(() =>
      globalThis.wp.data
        .dispatch('core/block-editor')
        .insertBlocks(globalThis.wp.blocks.createBlock('story-widgets/story-overview')),
    );
    const stories = await canvas.waitForSelector('.components-placeholder select');
    const offered = await stories.evaluate((select) => [...select.options].map(({text}) => text));
    assert.deepEqual(offered, ['–', publisher.headline]);
    const field = await canvas.waitForSelector('.components-placeholder input[type=url]');
    await field.evaluate((input, value) => {
      // As a paste into a field of React is heard.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, value);
      input.dispatchEvent(new Event('input', {bubbles: true}));
    }, `${publisher.own}/index.html`);
    await canvas.waitForFunction(() => /The bridge closes in March/.test(document.body.innerText));
    const id = await savePost(page, 'The bridge', 'publish');
    await close();

    const reader = await browser.newPage();
    const requests = [];
    reader.on('request', (request) => requests.push(request.url()));
    await reader.goto(`${wordPress.url}/?p=${id}`, {waitUntil: 'domcontentloaded', timeout: 120_000});
    await reader.waitForSelector('story-overview');
    const text = await reader.evaluate(seen);
    for (const part of [publisher.headline, 'The bridge closes in March.'])
      assert.ok(text.includes(part), text);
    await reader.waitForFunction('document.readyState === "complete"', {timeout: 120_000});
    await reader.evaluate(goInto);
    await reader.waitForSelector('story-overview:state(ready)', {timeout: 120_000});
    const scripts = requests.filter((url) => /story-|\/uploads\//.test(url) && url.includes('.js'));
    assert.equal(new Set(scripts).size, scripts.length);
    assert.ok(
      scripts.length >= 3 && scripts.every((url) => url.startsWith(wordPress.url)),
      scripts.join('\n'),
    );
    // The picture of a story stays where its publisher has it.
    assert.deepEqual(
      requests.filter((url) => url.startsWith(publisher.url) && !url.endsWith('.svg')),
      [],
    );
    const integrity = await reader.$$eval('script[data-load]', (all) => all.map((each) => each.integrity));
    assert.equal(integrity.length, 1);
    assert.match(integrity[0], /^sha384-/);
    await reader.close();
  });

  it('keeps the last good copy where the server does not answer, or with what its digest does not fit', async () => {
    const code = `[story_overview address="${address()}"]`;
    const [good] = await shown([code]);
    for (const answer of [
      `new WP_Error('http_request_failed', 'no answer')`,
      `array('response' => array('code' => 500), 'body' => '')`,
      `array('response' => array('code' => 200), 'body' => '<script>alert(1)</script>')`,
      `array('response' => array('code' => 200), 'body' => '{"version": 1, "pages": {"overview": {"html": {"file": "x.html", "integrity": "sha384-other"}}}}')`,
    ]) {
      const failing = `add_filter('pre_http_request', fn() => ${answer}); do_action('story_widgets_refresh');`;
      assert.equal((await shown([code], failing))[0], good, answer);
    }
  });

  it('shows the newer edition after cron has looked', async () => {
    const code = `[key_points address="${address()}"]`;
    await shown([code]);
    const newer = `add_filter('pre_http_request', function ($no, $args, $url) {
      $html = '<p>Newer</p>';
      $file = array('file' => 'newer.html', 'integrity' => 'sha384-' . base64_encode(hash('sha384', $html, true)));
      $manifest = array('version' => 1, 'files' => array('script' => $file), 'pages' => array('key-points' => array('html' => $file)));
      $body = substr($url, -5) === '.json' ? json_encode($manifest) : $html;
      return array('response' => array('code' => 200), 'body' => $body);
    }, 10, 3); do_action('story_widgets_refresh');`;
    assert.deepEqual(await shown([code], newer), ['<p>Newer</p>']);
    assert.deepEqual(await shown([code]), ['<p>Newer</p>']);
  });

  it('puts nothing into a post that comes from elsewhere, whatever its address looks like', async () => {
    const addresses = [
      ...['https://evil.example/s/', 'javascript:alert(1)', '"><script>alert(1)</script>', '//evil.example/'],
      ...[
        `${publisher.url}.evil.example/s/`,
        `${address()}../../x/`,
        `${address()}%2e%2e/x/`,
        publisher.url,
        '',
      ],
    ];
    const all = await wordPress.php(
      `add_filter('pre_http_request', function () { throw new Exception('asked'); });
      return array_map(fn($one) => StoryWidgets\\render('quote-card', array('address' => $one, 'quote' => '"><b>')), $input);`,
      [...addresses, ['a'], {b: 1}, 7],
    );
    for (const html of all) assert.match(html, /^(<p><a href="https?:\/\/[^"<>]*">[^<>]*<\/a><\/p>)?$/);
  });

  it('asks a server that does not answer once for a page, whatever widgets of it are there', async () => {
    const [asked, html] = await wordPress.php(
      `$asked = 0;
      add_filter('pre_http_request', function () use (&$asked) {
        $asked++;
        return new WP_Error('http_request_failed', 'no answer');
      });
      $html = do_shortcode($input);
      return array($asked, $html);`,
      ['key_points', 'timeline_strip', 'story_overview']
        .map((code) => `[${code} address="${publisher.url}/gone/"]`)
        .join(''),
    );
    assert.equal(asked, 1);
    assert.equal(html.split(`<a href="${publisher.url}/gone/">`).length, 4);
  });

  it('brings a script back that is gone from the uploads', async () => {
    await shown([`[story_overview address="${address()}"]`]);
    const scripts = `glob(wp_upload_dir(null, false)['basedir'] . '/story-widgets/*.js')`;
    const there = await wordPress.php(`return array_map('basename', ${scripts});`);
    assert.ok(there.length > 0);
    const back = await wordPress.php(
      `array_map('unlink', ${scripts}); do_action('story_widgets_refresh'); return array_map('basename', ${scripts});`,
    );
    assert.deepEqual(
      back.filter((name) => there.includes(name)),
      back,
    );
    assert.ok(back.length > 0);
  });

  it('says the words in feeds, where there is no shadow root', async () => {
    const [words] = await shown(
      [`[story_overview address="${address()}"]`],
      '$GLOBALS["wp_query"]->is_feed = true;',
    );
    assert.match(words, /The bridge closes in March/);
    assert.doesNotMatch(words, /<template|<style|<button/);
  });

  it('leaves nothing behind when it is deleted', async () => {
    const left = await wordPress.php(`
      define('WP_UNINSTALL_PLUGIN', 'story-widgets/story-widgets.php');
      include WP_PLUGIN_DIR . '/story-widgets/uninstall.php';
      global $wpdb;
      wp_cache_flush();
      return array(
        $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%story_widgets%'"),
        is_dir(wp_upload_dir(null, false)['basedir'] . '/story-widgets'),
        wp_next_scheduled('story_widgets_refresh'));`);
    assert.deepEqual(left, [[], false, false]);
  });
});
