/** The tags in Preact: `import type {} from 'story-widgets/types/preact'`. */
import type {HTMLAttributes} from 'preact';
import type {
  Attributes,
  ElementOf,
  Listeners,
  Properties,
  Tag,
} from '../dist/modules/elements/element-types.js';

type Own<T extends Tag> = Properties<T> & Attributes & Listeners<T, 'on'>;
type StoryWidgets = {[T in Tag]: Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends StoryWidgets {}
  }
}
