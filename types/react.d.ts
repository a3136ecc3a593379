/** The tags in React 19: `import type {} from 'story-widgets/types/react'`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {
  Attributes,
  ElementOf,
  Listeners,
  Properties,
  Tag,
} from '../dist/modules/elements/element-types.js';

type StoryWidgets = {
  [T in Tag]: DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>> &
    Properties<T> &
    Attributes &
    Listeners<T, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends StoryWidgets {}
  }
}
