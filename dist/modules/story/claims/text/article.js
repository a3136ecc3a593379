import { inlineText } from '../../inline-text.js';
import { sentences } from '../../passages/sentences.js';
import { groundsOf } from './grounds.js';
import { languageFor } from './language.js';
import { ReadText, Sentence } from './read-text.js';
import { WordList } from './word-list.js';
import { plain } from './words.js';

/** The article that a story carries, as the check of claims reads it. */
class Article {
    #words;
    #text;
    #numbers;
    #dated;
    #initials;
    #peopleStems;
    #people;
    constructor(story) {
        this.language = languageFor(story.lang);
        this.published = story.published ?? story.updated;
        const quotes = new Map(story.quotes.map((quote) => [quote.id, quote]));
        const blocksOf = (block) => {
            if (block.type === 'paragraph')
                return [inlineText(block.text)];
            if (block.type === 'list')
                return block.items.map(inlineText);
            if (block.type === 'image')
                return [];
            const { text = '', passage, speaker } = quotes.get(block.quote) ?? {};
            if (!passage)
                return [speaker ? `"${text}" - ${speaker.name}` : text];
            // The context of a quote's passage is all that the article says of it: address and attribution.
            return [`${passage.prefix ?? ''}${passage.exact}${passage.suffix ?? ''}`];
        };
        const texts = story.sections.map(({ id, body }) => ({
            id,
            blocks: body.flatMap((block) => blocksOf(block).map((written) => ({ written, isBlockQuote: block.type === 'quote' }))),
        }));
        if (story.standfirst)
            texts.push({ id: '', blocks: [{ written: story.standfirst, isBlockQuote: false }] });
        this.sections = texts.map(({ id, blocks }, section) => this.#read(id, blocks, section, story.lang));
        this.sentences = this.sections.flatMap((section) => section.sentences);
        const names = [story.headline, ...story.sections.map(({ heading }) => heading ?? '')];
        const people = [story.publisher?.name ?? '', ...story.byline.map(({ name }) => name)];
        const speakers = story.quotes.flatMap(({ speaker }) => speaker?.name ?? []);
        this.#people = new ReadText(plain([...people, ...speakers].join('. ')), this.language);
        this.titles = new ReadText(plain([...names, ...people].join('. ')), this.language);
    }
    #read(id, written, section, lang) {
        const found = [];
        const blocks = [];
        let text = '';
        for (const each of written) {
            const paragraph = plain(each.written);
            if (paragraph === '')
                continue;
            if (text !== '')
                text += ' ';
            let start = text.length;
            const block = blocks.push({ ...each, text: paragraph, start }) - 1;
            for (const sentence of sentences(paragraph, lang)) {
                found.push(new Sentence(sentence, this.language, { section, block, start }));
                start += sentence.length;
            }
            text += paragraph;
        }
        return { id, text, sentences: found, blocks };
    }
    /** What a passage rests on, if it is in the article. */
    groundsOf(passage) {
        return groundsOf(passage, this.sections, this.language);
    }
    /** Where a word of the article, or a form of it, stands first: a sentence, or the titles. */
    find(word) {
        return this.#lists().words.find(word);
    }
    /** Whether a word stands with a capital within a sentence somewhere, where only names have one. */
    isName(word) {
        return this.#lists().names.has(word.stem);
    }
    /** Where a number stands first, or a year. */
    withNumber(value) {
        this.#numbers ??= new Map([...this.sentences, this.titles]
            .flatMap((place) => [
            ...place.numbers.map((number) => [number.value, place]),
            ...place.dates.flatMap(({ year }) => (year === undefined ? [] : [[year, place]])),
        ])
            .reverse());
        return this.#numbers.get(value);
    }
    /** The sentences that tell a date, in order. */
    get dated() {
        return (this.#dated ??= [...this.sentences, this.titles].filter(({ dates }) => dates.length > 0));
    }
    /** Whether words with capitals stand beside each other that begin with these letters: “UN”. */
    hasInitials(letters) {
        this.#initials ??= [...this.sentences, this.titles].map((place) => initialsOf(place)).join(' ');
        return this.#initials.includes(letters);
    }
    /** Whether a word is part of the name of somebody whom the story names: a speaker, an author, the publisher. */
    namesSomebody({ stem, text }) {
        if (this.language.unspaced)
            return text.length > 1 && this.#people.text.includes(text);
        this.#peopleStems ??= new Set(this.#people.words.filter(({ hasMeaning }) => hasMeaning).map((word) => word.stem));
        return this.#peopleStems.has(stem);
    }
    /** Whether letters stand in the article, in a script that writes no spaces. */
    includes(letters) {
        this.#text ??= [this.titles.text, ...this.sections.map(({ text }) => text)].join('\n');
        return this.#text.includes(letters);
    }
    #lists() {
        if (this.#words)
            return this.#words;
        const lists = { words: new WordList(this.language), names: new Set() };
        for (const place of [...this.sentences, this.titles]) {
            for (const word of place.words) {
                if (word.isCapital && !word.isFirst && place !== this.titles)
                    lists.names.add(word.stem);
                lists.words.add(word, place);
            }
        }
        return (this.#words = lists);
    }
}
const initialsOf = ({ words }) => words
    .filter(({ isCapital, hasMeaning }) => isCapital || hasMeaning)
    .map(({ text, isCapital }) => (isCapital ? text.charAt(0) : ' '))
    .join('');

export { Article };
