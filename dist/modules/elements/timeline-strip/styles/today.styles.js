/** Today among the entries: a line across a list, a flag on the rail of a strip. On paper it would be yesterday soon. */
const todayStyles = `
.today {
  display: none;
}
@media screen {
  .today {
    color: var(--_accent);
    display: block;
    font: 600 0.8em/1.3 var(--_label-font);
    white-space: nowrap;
  }
  li > .today {
    border-block-end: 1px solid;
    margin-block: calc(var(--_u) * -1) var(--_u);
    margin-inline-start: -2.1em;
    padding-inline-start: 2.1em;
  }
  li:has(> .today)::before {
    inset-block-start: 2.3em;
  }
  li:has(> .today)::after {
    inset-block-start: 1.8em;
  }
  @container (min-width: 30em) {
    [part=strip]:has(.today) {
      --_top: 1.3em;
    }
    li > .today {
      border: 0;
      border-inline-start: 2px solid;
      inset-block-start: 0;
      inset-inline-start: -1em;
      margin: 0;
      padding: 0 0.5em 0.7em;
      position: absolute;
    }
    li:first-child > .today {
      inset-inline-start: 0;
    }
    li:has(> .today)::before {
      inset-block-start: calc(var(--_top) + 0.42em);
    }
    li:has(> .today)::after {
      inset-block-start: calc(var(--_top) + 0.06em + 1px);
    }
  }
}
`;

export { todayStyles };
