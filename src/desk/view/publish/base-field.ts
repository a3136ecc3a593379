import {html} from 'lit';

/** Where the field stands. */
interface BaseHost {
  /** What was written in it. */
  base: string;
  /** The address of a folder; undefined where what was written is none. */
  readonly folder: string | undefined;
}

/** Where the files of a story will be on the web. */
export function baseField(host: BaseHost) {
  return html`<label class="base"
      >Where the files will be
      <input
        type="url"
        placeholder="https://cdn.example.org/stories/"
        .value=${host.base}
        aria-describedby="base-note"
        @input=${(event: Event) => (host.base = (event.target as HTMLInputElement).value)}
      />
      <span class="quiet" id="base-note"
        >${
          host.folder === undefined
            ? 'This is no address: it begins with https:// and the name of a server.'
            : 'The address of the folder into which you unpack the zip; the code is made for it.'
        }</span
      ></label
    >`;
}
