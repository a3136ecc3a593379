import {Show, createSignal} from 'solid-js';
import {render} from 'solid-js/web';
import 'story-widgets/key-points.js';
import 'story-widgets/quote-card.js';
import 'story-widgets/story-bundle.js';
import 'story-widgets/story-overview.js';
import 'story-widgets/timeline-strip.js';
import type {} from 'story-widgets/types/solid';
import {broken, closed, hear, open} from '../../common/stories.js';

function App() {
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
            on:story-load={(event) => hear('load', event.story.headline)}
            on:passage-open={(event) => hear('passage', event.item)}
          />
          <key-points
            story={story()}
            attr:heading-level="4"
            on:key-points-toggle={(event) => hear('toggle', event.item, event.open)}
          />
          <timeline-strip
            prop:story={story()}
            on:timeline-strip-select={(event) => hear('select', event.item, event.index)}
          />
          <story-bundle prop:story={story()}>
            <quote-card quote="ferry" />
          </story-bundle>
          <quote-card id="waiting">
            <p>No story yet.</p>
          </quote-card>
          <story-overview
            id="broken"
            prop:story={broken}
            on:story-error={(event) => hear('error', event.path)}
          >
            <p>Read it elsewhere.</p>
          </story-overview>
        </main>
      </Show>
    </>
  );
}

render(App, document.getElementById('root')!);

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
