/** That a correction comes to the readers of a WordPress, and nothing older takes its place. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {article, publish} from '../support/built-stories.mjs';
import {startWithPlugin} from './with-plugin.mjs';

const wordPress = await startWithPlugin();
const skip = wordPress.reason ? `no WordPress to test in: ${wordPress.reason}` : false;

const first = article.replace('lang: en', 'lang: en\nupdated: 2031-03-01T08:00Z');
/** Corrects the overview; the timeline stays as it was. */
const corrected = article
  .replace('lang: en', 'lang: en\nupdated: 2031-03-05T08:00Z')
  .replace('- The bridge closes in March.', '- It was corrected: the bridge closes in March.');
const fixed = 'It was corrected';

describe('a WordPress with a story that was corrected', {skip}, () => {
  let publisher, post, both;
  const address = () => `${publisher.own}/`;
  const fileOf = (name) => `/${publisher.own.split('/').at(-1)}/${name}`;
  before(async () => {
    publisher = await publish({text: first});
    [post, both] = await wordPress.php(
      `update_option('story_widgets_sources', array($input['url'] . '/'));
      return array_map(fn($content) => wp_insert_post(array('post_title' => 'T', 'post_status' => 'publish', 'post_content' => $content)), $input['posts']);`,
      {
        url: publisher.url,
        posts: [
          `[timeline_strip address="${address()}"]`,
          `[story_overview address="${address()}"]\n\n[timeline_strip address="${address()}"]`,
        ],
      },
    );
  });
  beforeEach(async () => {
    delete publisher.pages[fileOf('manifest.json')];
    delete publisher.pages[fileOf('oembed.json')];
    await anew();
  });
  after(async () => {
    await publisher?.close();
    await wordPress.close();
  });

  /** The first edition, at the publisher and in WordPress. */
  async function anew() {
    rmSync(publisher.folder, {recursive: true});
    await publisher.edit(first);
    await wordPress.php(
      `foreach (StoryWidgets\\copies() as $copy) delete_option(StoryWidgets\\copy_key($copy['widget']));
      global $wpdb;
      $wpdb->query("DELETE FROM $wpdb->options WHERE option_name LIKE '%transient%story_widgets%'");
      wp_cache_flush();`,
    );
    await read(both);
  }
  const manifest = () => readFileSync(join(publisher.folder, 'manifest.json'), 'utf8');
  const scriptOf = (text) => JSON.parse(text).files.script.integrity;
  const read = async (id) => (await fetch(`${wordPress.url}/?p=${id}`)).text();
  /** The digests of the scripts of stories that a page loads. */
  const scriptsIn = (html) =>
    /data-scripts="([^"]*)"/
      .exec(html)[1]
      .split(' ')
      .slice(1)
      .map((each) => each.split('|')[1]);
  const refresh = (around = '') => wordPress.php(`${around} do_action('story_widgets_refresh');`);

  it('has the corrected script also where a widget has the same words as before', async () => {
    assert.deepEqual(scriptsIn(await read(post)), [scriptOf(manifest())]);
    await publisher.edit(corrected);
    await refresh();
    assert.deepEqual(scriptsIn(await read(post)), [scriptOf(manifest())]);
    const html = await read(both);
    assert.ok(html.includes(fixed));
    assert.deepEqual(scriptsIn(html), [scriptOf(manifest())]);
  });

  it('keeps the corrected edition where a cache in between still answers with an older one', async () => {
    const stale = manifest();
    await publisher.edit(corrected);
    await refresh();
    publisher.pages[fileOf('manifest.json')] = {body: stale};
    await refresh();
    const html = await read(both);
    assert.ok(html.includes(fixed));
    assert.deepEqual(scriptsIn(html), [scriptOf(manifest())]);
  });

  it('loads no older script beside the newer where one widget could not be looked at', async () => {
    await publisher.edit(corrected);
    for (const failing of ['timeline-strip', 'story-overview']) {
      await wordPress.php(
        `foreach (StoryWidgets\\copies() as $copy) if ($copy['widget']['tag'] !== $input) StoryWidgets\\refresh_copy($copy['widget']);`,
        failing,
      );
      assert.deepEqual(scriptsIn(await read(both)), [scriptOf(manifest())], failing);
      await anew();
      await publisher.edit(corrected);
    }
  });

  it('takes one that is withheld, whatever day it tells, and does not show it again from a cache', async () => {
    const stale = manifest();
    await publisher.edit(corrected);
    await refresh();
    await publisher.edit(first.replace('lang: en', 'lang: en\nstatus: withheld'));
    await refresh();
    assert.match(await read(both), /The publisher is holding this story back/);
    publisher.pages[fileOf('manifest.json')] = {body: stale};
    await refresh();
    const html = await read(both);
    assert.match(html, /The publisher is holding this story back/);
    assert.doesNotMatch(html, /Nine months|ferry/);
  });

  it('asks past the caches in between', async () => {
    const asked = await wordPress.php(
      `$asked = array();
      add_filter('pre_http_request', function ($no, $args) use (&$asked) {
        $asked[] = $args['headers']['Cache-Control'] ?? '';
        return new WP_Error('http_request_failed', 'no answer');
      }, 10, 2);
      do_action('story_widgets_refresh');
      return array_unique($asked);`,
    );
    assert.deepEqual(asked, ['no-cache']);
  });

  it('tells the caches of its own pages which posts have changed, and no others', async () => {
    await publisher.edit(corrected);
    const cleaned = () =>
      wordPress.php(
        `$other = wp_insert_post(array('post_title' => 'O', 'post_status' => 'publish', 'post_content' => 'Other'));
        $cleaned = array();
        add_action('clean_post_cache', function ($id) use (&$cleaned) { $cleaned[] = $id; });
        do_action('story_widgets_refresh');
        return array_values(array_unique($cleaned));`,
      );
    assert.deepEqual((await cleaned()).sort(), [post, both].sort());
    assert.deepEqual(await cleaned(), []);
  });

  it('shows an editor who pastes the address again the corrected edition, and readers once cron has run', async () => {
    await publisher.edit(corrected);
    const shown = await wordPress.php(
      `wp_set_current_user(get_user_by('login', 'editor')->ID);
      define('REST_REQUEST', true);
      return do_shortcode($input);`,
      `[story_overview address="${address()}"]`,
    );
    assert.ok(shown.includes(fixed), shown);
    await anew();
    await publisher.edit(corrected);
    await wordPress.php(
      `wp_update_post(array('ID' => $input, 'post_title' => 'Again'));
      $due = wp_get_ready_cron_jobs();
      foreach ($due as $hooks) foreach ($hooks as $hook => $events) foreach ($events as $event)
        if ('story_widgets_refresh' === $hook) do_action_ref_array($hook, $event['args']);`,
      both,
    );
    assert.ok((await read(both)).includes(fixed));
  });

  it('has the corrected words around the frame of a pasted address, and keeps them where nobody answers', async () => {
    const pasted = await wordPress.php(
      `return wp_insert_post(array('post_title' => 'P', 'post_status' => 'publish', 'post_content' => $input));`,
      `${publisher.own}/index.html`,
    );
    const words = async () => /<blockquote.*?<\/blockquote>/s.exec(await read(pasted))?.[0];
    assert.match(await words(), /The bridge closes in March/);
    await publisher.edit(corrected);
    // As long as WordPress itself asks nobody again.
    const later = `add_filter('get_post_metadata', fn($value, $id, $key) => str_starts_with($key, '_oembed_time_') ? (string) (time() - 7200) : $value, 10, 3);`;
    await refresh(later);
    assert.match(await words(), /It was corrected/);
    publisher.pages[fileOf('oembed.json')] = {status: 500, body: ''};
    await refresh(later);
    assert.match(await words(), /It was corrected/);
    await wordPress.php(`wp_delete_post($input, true);`, pasted);
  });
});
