import {Renderer} from '@takumi-rs/core';
import type {RenderOptions} from '@takumi-rs/core';
import {cardSize, cardsOf} from '../../publish/pages/share-cards.js';
import type {DrawnCard, ShareCard} from '../../publish/pages/share-cards.js';
import type {Story} from '../../story/story.js';
import {CardFonts} from './card-fonts.js';
import {cardTree, smallest, wordSizes} from './card-tree.js';
import type {FontFile} from './font-files.js';

/** Draws the cards of stories with one set of fonts; the same words and fonts make the same bytes. */
export class CardPainter {
  readonly #fonts: CardFonts;
  readonly #renderer = new Renderer();
  readonly #registered = new Set<string>();

  constructor(files: readonly FontFile[]) {
    this.#fonts = new CardFonts(files);
  }

  /** @throws {Failure} where no font has a character of a card */
  async draw(story: Story): Promise<DrawnCard[]> {
    const drawn: DrawnCard[] = [];
    for (const card of cardsOf(story)) drawn.push({card, png: await this.#paint(card)});
    return drawn;
  }

  async #paint(card: ShareCard): Promise<Uint8Array> {
    const {label, lead = '', words, more = '', foot = '', lang} = card;
    const {files, families} = this.#fonts.filesFor([label, lead, words, more, foot, '…'].join(' '), lang);
    for (const file of files) await this.#register(file);
    const options = {...cardSize, fontFamilies: families, lang: lang.replace('_', '-')};
    const size = await this.#sizeFor(card, options);
    const tree = cardTree(card, size ?? smallest, {cut: size === undefined});
    return new Uint8Array(await this.#renderer.render(tree, {...options, format: 'png'}));
  }

  /** The largest size at which all the words have room; none where even the smallest has not. */
  async #sizeFor(card: ShareCard, {width, ...options}: RenderOptions): Promise<number | undefined> {
    for (const size of wordSizes) {
      const tree = cardTree(card, size, {height: 'auto'});
      const {height} = await this.#renderer.measure(tree, {
        fontFamilies: options.fontFamilies!,
        lang: options.lang!,
        width: width!,
      });
      // Some room between the words and what is around them.
      if (height <= cardSize.height - 24) return size;
    }
    return undefined;
  }

  async #register(file: FontFile): Promise<void> {
    const {path, family, weight, ranges} = file;
    if (this.#registered.has(path)) return;
    this.#registered.add(path);
    await this.#renderer.registerFont({
      ...{name: family, data: this.#fonts.bytesOf(file)},
      ...(weight !== undefined && {weight}),
      ...(ranges && {unicodeRange: ranges}),
    });
  }
}
