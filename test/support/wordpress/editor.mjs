/** What people do in the block editor of WordPress. A busy machine may take its time. */
const patience = 120_000;

/** A page of somebody who is signed in, whose password is the name, in a context of the browser of their own. */
export async function signIn(browser, {url}, name) {
  const response = await fetch(`${url}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: {Cookie: 'wordpress_test_cookie=1'},
    body: new URLSearchParams({log: name, pwd: name, testcookie: '1'}),
  });
  const cookies = response.headers.getSetCookie().map((each) => /^([^=]+)=([^;]*)/.exec(each));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.setDefaultNavigationTimeout(patience);
  await page.setCookie(...cookies.map(([, name, value]) => ({name, value, url, path: '/'})));
  return {page, close: () => context.close()};
}

/** Opens a new post, and gives the frame or page in which it is written. */
export async function newPost({url}, page) {
  await page.goto(`${url}/wp-admin/post-new.php`, {waitUntil: 'domcontentloaded'});
  await page.waitForFunction('window.wp?.data?.select("core/editor")?.__unstableIsEditorReady?.()');
  await page.evaluate(() => {
    for (const name of ['core/edit-post', 'core'])
      globalThis.wp.data.dispatch('core/preferences').set(name, 'welcomeGuide', false);
  });
  const frame = await page.waitForSelector('iframe[name=editor-canvas], .is-root-container');
  return (await frame.contentFrame()) ?? page;
}

/** Pastes a text into the first paragraph, as from the clipboard. */
export async function pasteText(canvas, text) {
  const first = await canvas.waitForSelector(
    '.block-editor-default-block-appender__content, p[role=document]',
  );
  await first.click();
  const paragraph = await canvas.waitForSelector('p.block-editor-rich-text__editable');
  await paragraph.evaluate((target, value) => {
    target.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    target.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  }, text);
}

/** Saves the post in a status, with a title, and gives its id. */
export const savePost = (page, title, status) =>
  page.evaluate(
    async (title, status) => {
      const {dispatch, select} = globalThis.wp.data;
      dispatch('core/editor').editPost({title, status});
      await dispatch('core/editor').savePost();
      if (select('core/editor').didPostSaveRequestFail()) throw new Error('not saved');
      return select('core/editor').getCurrentPostId();
    },
    title,
    status,
  );
