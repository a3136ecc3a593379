import type {Brought} from '../../bring/read.js';

/** An article file was brought. */
export class BroughtEvent extends Event {
  readonly articles: readonly Brought[];

  constructor(articles: readonly Brought[]) {
    super('brought', {bubbles: true});
    this.articles = articles;
  }
}
