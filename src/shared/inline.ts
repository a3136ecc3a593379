import {html} from 'lit';
import type {Inline} from '../story/story.js';
import {link} from './link.js';

/** Running text with its marks. */
export const inlines = (text: readonly Inline[]) =>
  text.map((piece) => {
    if (typeof piece === 'string') return piece;
    let content: unknown = piece.text;
    if (piece.em) content = html`<em>${content}</em>`;
    if (piece.strong) content = html`<strong>${content}</strong>`;
    return link(piece.href, content, piece.text);
  });
