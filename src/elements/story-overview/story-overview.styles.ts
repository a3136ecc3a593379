import {css} from '@lit/reactive-element/css-tag.js';

export default css`
  [part='headline'] {
    font-size: clamp(1.55em, 1.1em + 3.2cqi, 2.5em);
    margin-block: calc(var(--_u) * 1.5) var(--_u);
  }
  [part='standfirst'] {
    color: var(--_muted);
    font-size: 1.16em;
    line-height: 1.42;
    margin: 0;
    max-inline-size: 36em;
  }
  [part='byline'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    margin-block-start: var(--_u);
  }
  [part='list'] {
    column-gap: 2.5em;
    display: grid;
    list-style: none;
    margin: calc(var(--_u) * 3) 0 0;
    padding: 0;
  }
  [part='point'],
  [part='corrections'],
  [part='article-link'] {
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(var(--_u) * 1.3);
    padding-inline: 1.5em 0;
    position: relative;
  }
  [part='point']::before {
    border: 0.23em solid var(--_accent);
    content: '';
    inset-block-start: calc(var(--_u) * 1.3 + 0.52em);
    inset-inline-start: 0.1em;
    position: absolute;
  }
  @container (min-width: 42em) {
    [part='list'] {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
