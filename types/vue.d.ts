/** The tags in Vue 3: `import type {} from 'story-widgets/types/vue'`. A template may spell a property as its attribute. */
import type {DefineComponent} from 'vue';
import type {Events, Properties, Tag} from '../dist/modules/elements/element-types.js';

type Emits<T extends Tag> = {[Name in keyof Events<T>]: (event: Events<T>[Name]) => void};
type StoryWidgets = {
  [T in Tag]: DefineComponent<Properties<T>, {}, {}, {}, {}, {}, {}, Emits<T>>;
};

declare module 'vue' {
  interface GlobalComponents extends StoryWidgets {}
}
