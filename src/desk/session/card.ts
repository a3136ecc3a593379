import type {ArticleItem, ArticleProblem} from '../../formats/article/read.js';
import type {HeadField} from '../../formats/article/edit/head.js';
import type {EventFields} from '../../formats/article/edit/events.js';
import type {QuoteFields} from '../../formats/article/edit/quotes.js';
import type {Span} from '../../formats/article/edit/article-source.js';
import type {Mark} from '../../formats/article/edit/items.js';
import type {Offer} from './offer.js';

/** What every card has. */
interface AnyCard {
  /** Stays the same while its item is edited, moved, or settled. */
  key: string;
  /** Such as “Point 2” or “November 20, 2025”. */
  title: string;
  isDone: boolean;
  /** The words that it is about. */
  says: string;
  /** Why it is asked, a sentence each. */
  why: readonly string[];
  /** Its item, where it is about one. */
  item?: ArticleItem;
  /** What is proposed, and not in the file yet. */
  offer?: Offer;
  /** Where the words stand that it may rest on, while it is no item of the story. */
  mark?: Mark;
  /** Its item rests on nothing, though the article has its words: more than once, or not as such an item needs them. */
  isThere?: boolean;
  /** The index of the block of the article under which it stands; absent where there are no words yet. */
  block?: number;
}

/** A sentence of the article, and where it stands. */
export interface Sentence extends Span {
  text: string;
  /** The index of its block. */
  block: number;
  /** The heading above it; empty where there is none. */
  heading: string;
}

/** A line of the overview, or a key point, and the words that it may rest on. */
export interface GuessCard extends AnyCard {
  kind: 'guess';
  /** Words of `says` that its passage does not have. */
  missing: readonly Span[];
  /** Its passage now, as the draft guessed it or an editor took it; empty where there is none. */
  passage: string;
  /** Up to three sentences, the likeliest first. */
  nearest: readonly Sentence[];
  /** Of a key point. */
  heading?: string;
}

export interface EventCard extends AnyCard {
  kind: 'event';
  fields: EventFields;
  /** Where its passage is in the article no more: up to three sentences, the likeliest first. */
  nearest: readonly Sentence[];
  /** It stands in the file as a comment. */
  isDoubted: boolean;
}

export interface QuoteCard extends AnyCard {
  kind: 'quote';
  fields: QuoteFields;
  /** Where its words are in the article no more: up to three sentences, the likeliest first. */
  nearest: readonly Sentence[];
  isDoubted: boolean;
  /** It stands in the article’s text, where the line under it says who spoke. */
  isInText: boolean;
}

/** Language, headline, or who and where. */
export interface HeadCard extends AnyCard {
  kind: 'head';
  fields: readonly {
    field: HeadField;
    /** What stands in the file. */
    value: string;
    /** What may be taken over where nothing stands there, and where it comes from. */
    proposed?: string;
    /** What the draft proposes besides, of which this is one: what is not taken over goes. */
    others?: readonly string[];
    from?: string;
    isRequired: boolean;
  }[];
}

export interface PictureCard extends AnyCard {
  kind: 'picture';
  url: string;
  alt: string;
  credit: string;
  /** Where it stands in the file; absent of the picture above the article. */
  line?: number;
}

/** A claim of an item that its passage does not bear out. */
export interface ClaimCard extends AnyCard {
  kind: 'claim';
  claim: string;
  problem: ArticleProblem;
  nearest: readonly Sentence[];
}

/** What a source had and its draft could not keep, or anything else that a draft tells; “seen” takes it away. */
export interface NoteCard extends AnyCard {
  kind: 'note' | 'loss';
}

/** A problem of the file that no other kind of card asks about; the editor puts it right in the text. */
export interface ProblemCard extends AnyCard {
  kind: 'problem';
  problem: ArticleProblem;
}

/** One thing to settle. */
export type Card =
  GuessCard | EventCard | QuoteCard | HeadCard | PictureCard | ClaimCard | NoteCard | ProblemCard;

/** Where the words of a card stand in the article: those that its item rests on, or those that it may. */
export const marksOf = (card: Card | undefined): readonly Mark[] =>
  card?.item?.marks ?? (card?.mark ? [card.mark] : []);

/** Whether the words that a card is about are of the article or its story, and not the desk’s own. */
export const isOfArticle = ({kind}: Card): boolean =>
  kind !== 'note' && kind !== 'loss' && kind !== 'problem' && kind !== 'head';
