import {LitElement} from 'lit';

/**
 * A part of the desk, in the page’s own tree: a selection of words in a shadow root is told by no two browsers alike, and one
 * style sheet serves all.
 */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
