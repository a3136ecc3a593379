import {label, ownLabel} from '../../languages/labels.js';
import type {english} from '../../languages/labels.js';
import {html, nothing} from './html.js';

type Name = keyof typeof english;
type Story = {lang: string};

/** The `lang` of what shows a label: that of the story, or English where nobody has it in the language of the story. */
export const langOf = (story: Story, name: Name) => (ownLabel(story, name) ? nothing : 'en');

/** A label to show, or a piece of it. What is in English for want of another is marked as that. */
export const words = (story: Story, name: Name, text = label(story, name)) =>
  ownLabel(story, name) ? text : html`<span lang="en" dir="ltr">${text}</span>`;

/** A label around what it speaks of. */
export function labelled(story: Story, name: Name, content: unknown): unknown[] {
  const [before, after] = label(story, name).split('{}');
  return [words(story, name, before), content, words(story, name, after)];
}
