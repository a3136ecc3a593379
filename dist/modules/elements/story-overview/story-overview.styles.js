import { css } from '@lit/reactive-element/css-tag.js';

var overviewStyles = css `
  [part='headline'] {
    font-size: clamp(1.55em, 1.1em + 3.2cqi, 2.7em);
    letter-spacing: -0.01em;
    margin-block: calc(var(--_u) * 1.2) calc(var(--_u) * 1.4);
  }
  [part='standfirst'] {
    color: var(--_muted);
    font-size: 1.16em;
    line-height: 1.42;
    margin: 0;
    max-inline-size: 36em;
  }
  [part='byline'] {
    margin-block-start: calc(var(--_u) * 2.4);
  }
  [part='byline'] + [part='byline'] {
    margin-block-start: 0;
  }
  [part='image'],
  [part='list'] {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='list'] {
    list-style: none;
    margin-block-end: 0;
    padding: 0;
  }
  [part='point'],
  [part='foot'] {
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(var(--_u) * 1.5);
  }
  [part='foot'] {
    padding-block-end: 0;
  }
  /* Of the smaller type that stands there. */
  [part='foot'] > * + * {
    margin-block-start: calc(var(--_u) * 1.875);
  }
  [part='lead'] + [part='foot'],
  [part='image'] + [part='foot'] {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='article-link'] {
    color: inherit;
    font-weight: 600;
    line-height: 24px;
  }
  @container (min-width: 42em) and (max-width: 55.99em) {
    [part='list'] {
      display: grid;
      gap: 0 2.5em;
      grid-template-columns: 1fr 1fr;
    }
    [part='point']:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 56em) {
    [part='body'] {
      column-gap: 3em;
      display: grid;
      grid-template: auto 1fr / 3fr 2fr;
    }
    [part='image'] {
      margin-block-start: calc(var(--_u) * 1.2);
    }
    [part='foot'] {
      margin-block-start: calc(var(--_u) * 3);
    }
    [part='lead'] + [part='list'] {
      grid-area: 1 / 2 / span 2;
      margin-block-start: calc(var(--_u) * 2.4);
    }
    [part='lead'] + [part='list'] > :first-child {
      border: 0;
      padding-block-start: 0;
    }
    /* No picture: the headline takes its room. No more than a part, so that tall scripts keep their lines. */
    :where([part='lead']:has(+ [part='list'])) [part='headline'] {
      font-size: 3.3em;
      line-height: 1.08;
    }
    [part='image'] + [part='list']:last-child {
      grid-column: 1 / -1;
    }
  }
`;

export { overviewStyles as default };
