import { css } from '@lit/reactive-element/css-tag.js';

/* A list from top to bottom, as it is printed and where there is no room; a strip on a screen that has some. */
var styles = css `
  header {
    justify-content: start;
  }
  .buttons,
  [part='scale'],
  [part='filter'] {
    display: none;
  }
  [part='list'] {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='strip'] {
    padding-block-start: calc(var(--_u) * 1.5);
  }
  li {
    line-height: 1.3;
    padding-block-end: calc(var(--_u) * 2.6);
    padding-inline-start: 1.7em;
    position: relative;
  }
  /* The line to the next event, and the dot on it. */
  li::before {
    border: 0 solid;
    border-inline-start-width: 2px;
    content: '';
    inset-block: 0.7em -0.4em;
    inset-inline: calc(0.36em - 1px) auto;
    position: absolute;
  }
  [part='list']:last-child > li:last-child::before {
    display: none;
  }
  li::after {
    /* Borders, since forced colours take backgrounds away; the ground fills what rounding leaves open. */
    background: var(--_accent);
    block-size: 0.72em;
    border: 0.36em solid var(--_accent);
    border-radius: 50%;
    box-sizing: border-box;
    content: '';
    inline-size: 0.72em;
    inset-block-start: calc(0.26em + 1px);
    inset-inline-start: 0;
    position: absolute;
  }
  .planned::before {
    border-style: dashed;
    color: var(--_muted);
  }
  /* A ring where nothing has happened yet, or it is not sure when. */
  .planned::after,
  .vague::after {
    background: var(--story-ground, Canvas);
    border-width: 2px;
  }
  .vague::after {
    border-style: dotted;
  }
  .era::after {
    border-radius: 0;
  }
  [part='when'] {
    margin-block-end: 0.3em;
  }
  [part='when'] > :first-child {
    font-weight: 600;
  }
  [part='when'] > ::first-letter {
    text-transform: uppercase;
  }
  :not(.planned) > [part='when'] > :first-child {
    color: var(--_accent);
  }
  [part='heading'] {
    font-size: 1.04em;
    line-height: 1.3;
    margin-block-end: 0.25em;
  }
  [part='text'] {
    font-size: 0.92em;
    line-height: 1.45;
    margin: 0;
  }
  /* The last words before the mark share a line with it. */
  :is([part='heading'], [part='text']):has(+ [part='passage']) {
    display: inline;
  }
  [part='image'],
  [part='correction'],
  [part='by'] {
    margin-block-start: 0.5em;
  }
  [part='more-toggle'] {
    align-items: center;
    border-block: 1px solid var(--_rule);
    display: flex;
    font: 600 0.8em/44px var(--_label-font);
    gap: 0.6em;
    margin-block-end: calc(var(--_u) * 2.6);
  }
  [part='more-toggle']::before {
    color: var(--_accent);
    content: '+' / '';
    font-size: 1.3em;
  }
  [open] > [part='more-toggle'] {
    display: none;
  }
  @media screen {
    [part='filter'] {
      display: block;
      font: 0.8em/24px var(--_label-font);
      min-block-size: 24px;
    }
    @container (min-width: 30em) {
      /* Its buttons are higher than the lines of other labels. */
      header {
        margin-block: -2px;
        min-block-size: 28px;
      }
      [part='strip'] {
        display: flex;
        overflow: auto hidden;
        overscroll-behavior-inline: contain;
        padding-block: calc(var(--_u) * 2) var(--_u);
        scroll-snap-type: inline proximity;
        scrollbar-color: var(--_rule) transparent;
        scrollbar-width: thin;
      }
      [part='list'] {
        display: flex;
        flex: 1 0 auto;
      }
      /* What script draws there has its room from the start. */
      [part='scale'] {
        block-size: calc(1.7em + 40px);
        display: block;
        font: 0.72em/1.3 var(--_label-font);
        margin-block-start: calc(var(--_u) * 2);
        position: relative;
      }
      [part='strip'] {
        --_page: 2;
      }
      /* A whole number of entries to a page, so that none is cut. */
      li {
        box-sizing: border-box;
        flex: 1 0 auto;
        inline-size: calc(100cqi / var(--_page));
        padding-block: calc(var(--_top, 0em) + 1.7em) 0.3em;
        /* 2px: a letter that leans out of the next entry is no crumb at the edge. */
        padding-inline: 2px 1.6em;
        scroll-snap-align: start;
      }
      li::before {
        border-width: 2px 0 0;
        display: block !important;
        inset-block: calc(var(--_top, 0em) + 0.42em) auto;
        inset-inline: 0;
      }
      li::after {
        inset-block-start: calc(var(--_top, 0em) + 0.06em + 1px);
      }
      [part='image'] img {
        aspect-ratio: 16 / 9;
        /* A picture that failed is a square in Safari. */
        contain: size;
        inline-size: 100%;
        object-fit: cover;
      }
      [part='more'] {
        display: contents;
      }
      [part='more']::details-content {
        content-visibility: visible;
        display: flex;
        flex: none;
      }
      [part='more-toggle'] {
        display: none;
      }
    }
    @container (min-width: 42em) {
      [part='strip'] {
        --_page: 3;
      }
    }
    @container (min-width: 56em) {
      [part='strip'] {
        --_page: 4;
      }
    }
    @container (min-width: 72em) {
      [part='strip'] {
        --_page: 5;
      }
    }
  }
  @media (scripting: none) {
    [part='scale'],
    [part='filter'] {
      display: none !important;
    }
  }
`;

export { styles as default };
