import { ownLabel, label } from '../../languages/labels.js';
import { html, nothing } from './html.js';

/** The `lang` of what shows a label: that of the story, or English where nobody has it in the language of the story. */
const langOf = (story, name) => (ownLabel(story, name) ? nothing : 'en');
/** A label to show, or a piece of it. What is in English for want of another is marked as that. */
const words = (story, name, text = label(story, name)) => ownLabel(story, name) ? text : html `<span lang="en" dir="ltr">${text}</span>`;
/** A label around what it speaks of. */
function labelled(story, name, content) {
    const [before, after] = label(story, name).split('{}');
    return [words(story, name, before), content, words(story, name, after)];
}

export { labelled, langOf, words };
