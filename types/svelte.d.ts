/** The tags in Svelte 5: `import type {} from 'story-widgets/types/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {
  Attributes,
  ElementOf,
  Listeners,
  Properties,
  Tag,
} from '../dist/modules/elements/element-types.js';

type StoryWidgets = {
  [T in Tag]: HTMLAttributes<ElementOf<T>> & Properties<T> & Attributes & Listeners<T, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends StoryWidgets {}
}
