import {Show, createSignal} from 'solid-js';
import 'story-widgets/quote-card.js';
import 'story-widgets/story-bundle.js';
import 'story-widgets/story-overview.js';
import 'story-widgets/timeline-strip.js';
import type {} from 'story-widgets/types/solid';
import {broken, closed, hear, open} from '../../common/stories.js';
import {Points} from './points.js';

export function App() {
  const [story, setStory] = createSignal(closed);
  const [shown, setShown] = createSignal(true);
  const [hidden, setHidden] = createSignal(false);
  return (
    <>
      <button id="next" onClick={() => setStory(open)} />
      <button id="hide" onClick={() => setHidden(!hidden())} />
      <button id="toggle" onClick={() => setShown(!shown())} />
      <Show when={shown()}>
        <main>
          <story-overview
            prop:story={story()}
            prop:headingLevel={3}
            hidden={hidden()}
            data-section="news"
            on:story-load={(event) => hear('load', event.story.headline)}
            on:passage-open={(event) => hear('passage', event.item)}
          />
          <Points story={story()} onToggle={(...toggle) => hear('toggle', ...toggle)} />
          <timeline-strip
            prop:story={story()}
            on:timeline-strip-select={(event) => hear('select', event.item, event.index)}
          />
          <story-bundle prop:story={story()}>
            <quote-card quote="ferry" />
          </story-bundle>
          <quote-card id="waiting" prop:story={story() === open ? story() : undefined}>
            <p>No story yet.</p>
          </quote-card>
          <story-overview
            id="broken"
            prop:story={broken}
            on:story-error={(event) => hear('error', event.path)}
          >
            <p>Read it elsewhere.</p>
          </story-overview>
          <story-overview id="text" story="[object Object]">
            <p>Read it on paper.</p>
          </story-overview>
        </main>
      </Show>
    </>
  );
}

// @ts-expect-error A level is a number.
export const WrongProperty = () => <key-points prop:headingLevel="four" />;
// @ts-expect-error A level is a number as an attribute too.
export const WrongAttribute = () => <key-points attr:heading-level="four" />;
// @ts-expect-error Only quotes have an id to choose by.
export const WrongElement = () => <key-points prop:quote="ferry" />;
// @ts-expect-error The event has an item, and no point.
export const WrongDetail = () => <key-points on:key-points-toggle={(event) => event.point} />;
// @ts-expect-error There is no such tag.
export const WrongTag = () => <quote-cards />;
