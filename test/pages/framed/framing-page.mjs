/** Pages of other sites that have stories in frames, for the tests of frames in every engine. */
import {serve} from '../../support/serve.mjs';

/** The tag of the script that a page has for the frames of a publisher. */
export async function frameHostOf({url}) {
  const {shared} = await (await fetch(`${url}/manifest.json`)).json();
  return `<script src="${url}/${shared.frameHost.file}"></script>`;
}

/** Serves a page of another site, and opens it in a tab; its server is put among `sites`, for the test to close. */
export async function goToHost(page, body, sites) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}`;
  const site = await serve('.', {pages: {'/host.html': {body: html}}});
  sites.push(site);
  await page.goto(`${site.url}/host.html`);
}
