import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cleanClipboard} from './clean.js';

describe('what an editor copies from Word or Google Docs', () => {
  it('comes without the comments of colleagues, their marks, and what is hidden', () => {
    const word =
      '<p class="MsoNormal">The quay opens in May.<span class="MsoCommentReference"><a href="#_msocom_1">[JE1]</a></span></p>' +
      '<div style="mso-element:comment-list"><div style="mso-element:comment"><p class="MsoCommentText">Ask the lawyer first</p></div></div>' +
      '<p class="MsoNormal"><span style="mso-hide:all">secret</span>It sails.</p>';
    const docs =
      '<b id="docs-internal-guid-1"><p>The quay opens in May.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p></b>' +
      '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Ask the lawyer first</p></div>';
    for (const html of [word, docs]) {
      const clean = cleanClipboard(html, () => {});
      assert.ok(clean.includes('The quay opens in May.'));
      assert.doesNotMatch(clean, /JE1|\[a\]|secret/);
    }
    assert.doesNotMatch(
      cleanClipboard(word, () => {}),
      /lawyer/,
    );
  });

  it('has what Word calls a subtitle as a paragraph: a standfirst is no heading of a section', () => {
    const clean = cleanClipboard('<p class=MsoSubtitle>The ferry is dear.</p>', () => {});
    assert.equal(clean, '<p>The ferry is dear.</p>');
  });
});
