import {html, nothing} from 'lit';
import {copy} from '../../../elements/actions/copy-or-share.js';
import type {DeskController} from '../../controller.js';
import type {Drafts} from '../../keep/drafts.js';
import type {Piece} from '../../publish/snippet-of-way.js';
import type {Way} from '../../publish/ways.js';
import {tryOut} from './try-out.js';

/** What was made to be pasted, of which text and way; `refused` says why nothing could be. */
export interface Made {
  of: string;
  pieces: readonly Piece[];
  digest: string;
  changed?: string | undefined;
  refused?: string;
}

/** Where the code stands. */
interface CodeHost {
  readonly desk: DeskController;
  readonly drafts: Drafts;
  readonly way: Way;
  made: Made | undefined;
  /** The code that is shown on a blank page. */
  tried: string | undefined;
}

/** What is pasted, with a copy of it for a blank page; or why there is nothing to paste. */
export function codeOf(host: CodeHost) {
  const {way, made, tried} = host;
  if (!made) return html`<p class="quiet">Making it …</p>`;
  if (made.refused) return html`<p class="refused" role="alert">${made.refused}</p>`;
  return html`${made.pieces.map(({title, code}, index) => {
    const shown =
      code.length > mostShown
        ? `${code.slice(0, mostShown / 2)}\n\n… ${(code.length - mostShown).toLocaleString('en')} characters more, which “Copy” takes too …\n\n${code.slice(-mostShown / 2)}`
        : code;
    return html`${made.pieces.length > 1 ? html`<h3 class="piece">${title}</h3>` : nothing}
        <pre tabindex="0" role="region" aria-label=${title}>${shown}</pre>
        <div class="acts">
          <button
            type="button"
            class="main"
            id=${index === 0 ? 'copy' : nothing}
            aria-label=${made.pieces.length > 1 ? `Copy: ${title}` : nothing}
            @click=${() => void copyCode(host, code, made.digest)}
          >
            Copy<kbd aria-hidden="true">Enter</kbd>
          </button>
          ${
            way.key === 'one-piece' || way.key === 'prerendered'
              ? html`<button
                type="button"
                aria-expanded=${tried === undefined ? 'false' : 'true'}
                @click=${() => (host.tried = tried === undefined ? code : undefined)}
              >
                ${tried === undefined ? 'Try it on a blank page' : 'Close the blank page'}
              </button>`
              : nothing
          }
          <span class="quiet">${kilobytes(code)} to paste</span>
        </div>`;
  })}
    ${tried === undefined ? nothing : tryOut(tried)}`;
}

async function copyCode(host: CodeHost, code: string, digest: string): Promise<void> {
  const {desk, drafts} = host;
  try {
    await copy(code);
  } catch {
    return desk.say('The browser did not allow copying; download a file instead, or copy it from the field.');
  }
  await drafts.current?.published(digest);
  host.made = host.made && {...host.made, changed: undefined};
  desk.say('Copied: paste it into the page’s HTML, where the story is to stand.');
}

/** Characters of a piece of code that are shown: nobody reads more, and copying takes all. */
const mostShown = 1_000;

const kilobytes = (code: string) =>
  `${(new TextEncoder().encode(code).length / 1_000).toLocaleString('en', {maximumFractionDigits: 1})} KB`;
