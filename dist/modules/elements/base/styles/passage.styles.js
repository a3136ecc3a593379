import { css } from '@lit/reactive-element/css-tag.js';

/* What a reader presses, the passages of the article that it opens, pictures, and what of it all is printed. */
var passage = css `
  button,
  summary {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    list-style: none;
    min-block-size: 24px;
    padding: 0;
  }
  button[hidden] {
    display: inline-block;
    visibility: hidden;
  }
  /* Seen by who comes to it with the keyboard. */
  [part='skip']:not(:focus) {
    clip-path: inset(50%);
    position: absolute;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* The mark at the end of a line is text, so that it never stands alone on the next; the room to click is around it. */
  [part='passage'] {
    display: contents;
  }
  [part='passage-toggle'] {
    display: inline;
    font: 0.82em/1 var(--_label-font);
    margin-inline: -0.1em -0.6em;
    padding: 0.42em 0.6em;
    position: relative;
    white-space: nowrap;
  }
  [part='passage-toggle']:hover::before,
  [open] > [part='passage-toggle']::before {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  [part='passage-toggle'] > span {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: clip;
    position: absolute;
  }
  [part='passage-text'] {
    border-inline-start: 2px solid var(--_accent);
    font-size: 0.92em;
    font-weight: 400;
    line-height: 1.5;
    margin: var(--_u) 0;
    padding-inline-start: 1em;
  }
  [part='passage-text'] p {
    margin: 0;
    white-space: pre-line;
  }
  [part='passage-text'] [part='place'] {
    margin-block-start: 0.4em;
  }
  figure {
    margin: 0;
  }
  img {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
  }
  [part='embed'],
  figcaption.meta {
    margin-block-start: 0.4em;
  }
  mark {
    background: var(--_mark);
    color: inherit;
    print-color-adjust: exact;
  }
  /* They take the colour and leave it as transparent as it is. */
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    button,
    summary,
    [part='legend'] {
      display: none !important;
    }
    [part='passage-text'] {
      display: var(--story-print-passage, block);
    }
  }
`;

export { passage as default };
