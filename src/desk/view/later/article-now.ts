import {html} from 'lit';
import {clipOf} from '../../bring/clipboard.js';
import type {Clip} from '../../bring/clipboard.js';
import {readNow} from '../../later/read-now.js';
import type {Now} from '../../later/read-now.js';
import {fileInput} from '../file-input.js';

/** Where the article is given. */
interface NowHost extends Pick<HTMLElement, 'querySelector'> {
  hold(read: () => Promise<Now>): Promise<void>;
}

/** The article as it is now: pasted, typed, or a file of it. */
export function articleNow(host: NowHost) {
  const hold = (given: File | Clip) => void host.hold(() => readNow(given));
  const typed = () => hold({text: host.querySelector('textarea')!.value, html: '', files: []});
  return html`<section aria-labelledby="article-now">
    <h3 id="article-now">The article as it is now</h3>
    <textarea
      aria-labelledby="article-now"
      placeholder="Paste or type the article"
      spellcheck="false"
      @paste=${(event: ClipboardEvent) => {
        const area = event.target as HTMLTextAreaElement;
        const clip = event.clipboardData && clipOf(event.clipboardData);
        // Into what was typed already it is pasted as anywhere.
        if (!clip || area.value.trim() || !(clip.html || clip.text)) return;
        event.preventDefault();
        area.value = clip.text;
        hold(clip);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) typed();
      }}
    ></textarea>
    <div class="acts">
      <button type="button" class="main" @click=${typed}>Hold the story against it</button>
      <button type="button" @click=${({target}: Event) => fileInput(target)!.click()}>Choose a file</button>
      <input
        type="file"
        hidden
        accept=".html,.htm,.md,.markdown,.txt,.docx,.json"
        aria-label="A file of the article"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file) hold(file);
          input.value = '';
        }}
      />
    </div>
  </section>`;
}
