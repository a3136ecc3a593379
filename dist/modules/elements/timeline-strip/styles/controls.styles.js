/** What turns the pages of a long timeline and picks a group of it: on a screen, and never on paper. */
const controlsStyles = `
[part=position],
[part=latest],
fieldset {
  display: none;
}
@media screen {
  .out {
    display: none;
  }
  fieldset {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  fieldset legend,
  fieldset input {
    clip-path: inset(50%);
    position: absolute;
  }
  fieldset label {
    color: var(--_muted);
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }
  fieldset label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }
  @container (min-width: 30em) {
    .buttons {
      align-items: center;
      display: flex;
      gap: 0.5em;
      margin-inline-start: auto;
      min-block-size: 28px;
    }
    .buttons[hidden] {
      visibility: hidden;
    }
    .buttons > :not(span) {
      color: var(--story-ink, inherit);
    }
    .buttons > :is([part=previous], [part=next]) {
      block-size: 28px;
      border: 1px solid var(--_rule);
      border-radius: 50%;
      inline-size: 28px;
    }
    /* A chevron that turns with the writing direction. */
    .buttons > ::before {
      border: solid;
      border-width: 2px 2px 0 0;
      block-size: 6px;
      display: block;
      inline-size: 6px;
      margin: auto;
      rotate: 45deg;
      translate: -15%;
    }
    :is([part=previous], [part=next])::before {
      content: '';
    }
    [part=previous]::before {
      rotate: 225deg;
      translate: 15%;
    }
    /* Not a colour: forced colours would make both buttons look alike. */
    .buttons > [aria-disabled=true]::before {
      opacity: 0.2;
    }
    [dir=rtl] :is([part=previous], [part=next], svg) {
      scale: -1 1;
    }
    [part=position] {
      display: inline;
      font-variant-numeric: tabular-nums;
      margin-inline-end: 0.4em;
    }
    [part=latest] {
      display: inline;
      margin-inline-start: 0.6em;
      text-decoration: underline;
      text-decoration-color: var(--_rule);
      text-underline-offset: 0.25em;
    }
  }
}
`;

export { controlsStyles };
