/** The tags in Solid: `import type {} from 'story-widgets/types/solid'`. */
import type {JSX} from 'solid-js';
import type {
  Attributes,
  ElementOf,
  Listeners,
  Properties,
  Tag,
} from '../dist/modules/elements/element-types.js';

type Prefixed<Given, Prefix extends string> = {
  [Name in keyof Given as `${Prefix}${Name & string}`]: Given[Name];
};
type StoryWidgets = {
  [T in Tag]: JSX.HTMLAttributes<ElementOf<T>> &
    Properties<T> &
    Prefixed<Properties<T>, 'prop:'> &
    Attributes &
    Prefixed<Attributes, 'attr:'> &
    Listeners<T, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends StoryWidgets {}
  }
}
