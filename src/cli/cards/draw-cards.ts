import {Renderer} from '@takumi-rs/core';
import type {RenderOptions} from '@takumi-rs/core';
import {cardSize, cardsOf} from '../../publish/pages/share-cards.js';
import type {DrawnCard, ShareCard} from '../../publish/pages/share-cards.js';
import type {Story} from '../../story/story.js';
import {Failure} from '../command.js';
import {CardFonts} from './card-fonts.js';
import {cardTree, smallest, wordSizes} from './card-tree.js';
import type {FontFile} from './font-files.js';

type Fonts = Pick<ReturnType<CardFonts['filesFor']>, 'files' | 'families'>;

/** Draws the cards of stories with one set of fonts; the same words and fonts make the same bytes. */
export class CardPainter {
  readonly #fonts: CardFonts;
  readonly #renderer = new Renderer();
  /** By path; cards of several stories are drawn at once, and none before all of its fonts are there. */
  readonly #registered = new Map<string, Promise<void>>();

  constructor(files: readonly FontFile[]) {
    this.#fonts = new CardFonts(files);
  }

  /**
   * The cards of a story but those with a letter that no font has, and these letters.
   * @throws {Failure} where a file is no font
   */
  async draw(story: Story): Promise<{drawn: DrawnCard[]; missing: string[]}> {
    const drawn: DrawnCard[] = [];
    const missing = new Set<string>();
    for (const card of cardsOf(story)) {
      const {label, lead = '', words, more = '', foot = '', lang} = card;
      const fonts = this.#fonts.filesFor([label, lead, words, more, foot, '…'].join(' '), lang);
      for (const letter of fonts.missing) missing.add(letter);
      if (fonts.missing.length === 0) drawn.push({card, png: await this.#paint(card, fonts)});
    }
    return {drawn, missing: [...missing]};
  }

  async #paint(card: ShareCard, {files, families}: Fonts): Promise<Uint8Array> {
    await Promise.all(files.map((file) => this.#register(file)));
    const options = {...cardSize, fontFamilies: families, lang: card.lang.replace('_', '-')};
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

  #register(file: FontFile): Promise<void> {
    const registered = this.#registered.get(file.path) ?? this.#read(file);
    this.#registered.set(file.path, registered);
    return registered;
  }

  async #read(file: FontFile): Promise<void> {
    const {path, family, weight, ranges} = file;
    const data = this.#fonts.bytesOf(file);
    try {
      await this.#renderer.registerFont({
        ...{name: family, data},
        ...(weight !== undefined && {weight}),
        ...(ranges && {unicodeRange: ranges}),
      });
    } catch {
      throw new Failure(`${path}: no card can be drawn with this font; take it out of --fonts`);
    }
  }
}
