import {scriptJson} from '../../publish/build/story-script.js';
import type {Facts} from '../view/facts.js';
import {frameKey, framePage, frameStyles} from '../snippets/preview-page.js';
import type {FrameChange} from '../snippets/preview-page.js';
import type {FrameReport} from './frame-report.js';
import {attributesOf} from '../snippets/markup.js';
import type {Shown} from '../snippets/markup.js';
import {el} from '../dom.js';
import {elementsIn} from '../view/view.js';

interface TrustedTypes {
  createPolicy(name: string, rules: {createHTML(html: string): string}): {createHTML(html: string): string};
}
/** The page's policy lets nothing write markup but this, and this only what `framePage` made. */
const markup = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes?.createPolicy('story-playground', {
  createHTML: (html) => html,
});

/**
 * The sandbox of the preview. From a server it has no origin of its own, and so no way to the page around. From disk it
 * must have one, since a page without an origin may load no script that is a file; there only the policy that it
 * inherits keeps scripts of a story out.
 */
const rights = (noScript: boolean) => {
  if (location.protocol === 'file:' && !noScript) return undefined;
  return `allow-popups allow-popups-to-escape-sandbox${noScript ? '' : ' allow-scripts'}`;
};

/** The preview: one frame, made anew behind the old one where the change asks for it. */
export class Preview {
  readonly #place: HTMLElement;
  readonly #facts: Facts;
  readonly #onReport: (report: FrameReport) => void;
  #frame: HTMLIFrameElement | undefined;
  #next: HTMLIFrameElement | undefined;
  #key = '';
  #shown: Shown | undefined;
  #outline = '';

  constructor(place: HTMLElement, facts: Facts, onReport: (report: FrameReport) => void) {
    this.#place = place;
    this.#facts = facts;
    this.#onReport = onReport;
    addEventListener('message', ({source, data}: MessageEvent<FrameReport>) => {
      const from = [this.#next, this.#frame].find((frame) => frame && frame.contentWindow === source);
      if (!from || typeof data?.type !== 'string') return;
      if (data.type === 'ready') this.#tell();
      this.#onReport(data);
    });
  }

  show(shown: Shown): void {
    this.#shown = shown;
    const key = frameKey(shown);
    const story = shown.view.noScript ? JSON.stringify(shown.story) : '';
    if (key + story === this.#key) return this.#tell();
    this.#key = key + story;
    this.#begin(shown);
  }

  /** Outlines the elements and parts that a selector means; without one, none. */
  outline(selector: string): void {
    this.#outline = selector;
    this.#tell();
  }

  /** Calls a method without parameters of the first element of that tag. */
  call(tag: string, method: string): void {
    this.#frame?.contentWindow?.postMessage({type: 'call', tag, method}, '*');
  }

  #begin(shown: Shown) {
    this.#next?.remove();
    const sandbox = rights(shown.view.noScript);
    const frame = el('iframe', {
      title: 'Preview',
      ...(sandbox !== undefined && {sandbox}),
      allow: 'clipboard-write',
      class: this.#frame ? 'next' : undefined,
    });
    const html = framePage(shown, this.#facts);
    frame.setAttribute('srcdoc', markup ? markup.createHTML(html) : html);
    frame.addEventListener('load', () => {
      if (frame !== this.#next) return;
      this.#frame?.remove();
      frame.removeAttribute('class');
      this.#frame = frame;
      this.#next = undefined;
    });
    this.#next = frame;
    this.#place.append(frame);
  }

  #tell() {
    const shown = this.#shown;
    if (!shown) return;
    const {view, story, given} = shown;
    const change: FrameChange = {
      type: 'change',
      styles: frameStyles(shown, this.#facts, this.#outline),
      tags: elementsIn(view, this.#facts.elements).map(({tag, properties}) => ({
        tag,
        attributes: properties.flatMap(({attribute: name}) =>
          name === undefined ? [] : [{name, value: attributesOf(tag, shown)[name]}],
        ),
      })),
      story: given ? scriptJson(story) : '',
    };
    for (const frame of [this.#frame, this.#next]) frame?.contentWindow?.postMessage(change, '*');
  }
}
