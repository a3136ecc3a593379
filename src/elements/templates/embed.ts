import {ownLabel} from '../../languages/labels.js';
import type {OwnLabel} from '../../languages/labels.js';
import type {Embed, Story} from '../../story/story.js';
import {askAgain} from '../source/ask-again.js';
import {lookAgain} from '../source/story-registry.js';
import {nothing} from './html.js';
import {link} from './link.js';

/** What stands for something to play or to look at, once the code for it is there. */
let facade: ((story: Story, embed: Embed, ownLabel: OwnLabel) => unknown) | undefined;

const load = askAgain((_again) => import('../embeds/story-embeds.js'));

/** For builds and servers, which need no script for it. */
export const showEmbedsWith = (other: typeof facade) => void (facade = other);

/** What an item has to play or to look at elsewhere, if anything: a link, until the code for more is there. */
export function embed(story: Story, embed: Embed | undefined): unknown {
  if (!embed) return nothing;
  if (facade) return facade(story, embed, ownLabel);
  load().then(
    (embeds) => {
      facade = embeds.facade;
      lookAgain();
    },
    () => {},
  );
  return link(embed.url, embed.title ?? embed.url);
}
