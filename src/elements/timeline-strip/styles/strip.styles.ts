import {css} from '@lit/reactive-element/css-tag.js';

/* The list as a strip of whole entries to a page, on a screen that has the room, and the room of what a script draws above. */
export default css`
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
        --_page: 2;
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
      /* Laid out when it comes near: a hundred cost no more than a few. It then holds its height. */
      [part='more'] > * > li {
        contain-intrinsic-block-size: auto 1em;
        content-visibility: auto;
      }
      [part='more']::details-content {
        content-visibility: visible;
        display: flex;
        flex: none;
      }
      /* Not where folds cannot be styled: those browsers drop the whole rule. */
      [part='more-toggle'],
      x::details-content {
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
  /* Nothing holds the height of entries that have been in view, so all do. */
  @media (scripting: none) {
    li {
      content-visibility: visible !important;
    }
    [part='scale'],
    [part='filter'] {
      display: none !important;
    }
  }
`;
