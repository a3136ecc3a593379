import {render} from 'preact';
import {useState} from 'preact/hooks';
import 'story-widgets/key-points.js';
import 'story-widgets/quote-card.js';
import 'story-widgets/story-bundle.js';
import 'story-widgets/story-overview.js';
import 'story-widgets/timeline-strip.js';
import type {} from 'story-widgets/types/preact';
import {broken, closed, hear, open} from '../../common/stories.js';

function App() {
  const [story, setStory] = useState(closed);
  const [shown, setShown] = useState(true);
  const [hidden, setHidden] = useState(false);
  return (
    <>
      <button id="next" onClick={() => setStory(open)} />
      <button id="hide" onClick={() => setHidden(!hidden)} />
      <button id="toggle" onClick={() => setShown(!shown)} />
      {shown && (
        <main>
          <story-overview
            story={story}
            headingLevel={3}
            hidden={hidden}
            onstory-load={(event) => hear('load', event.story.headline)}
            onpassage-open={(event) => hear('passage', event.item)}
          />
          <key-points
            story={story}
            heading-level="4"
            onkey-points-toggle={(event) => hear('toggle', event.item, event.open)}
          />
          <timeline-strip
            story={story}
            ontimeline-strip-select={(event) => hear('select', event.item, event.index)}
          />
          <story-bundle story={story}>
            <quote-card quote="ferry" />
          </story-bundle>
          <quote-card id="waiting">
            <p>No story yet.</p>
          </quote-card>
          <story-overview id="broken" story={broken} onstory-error={(event) => hear('error', event.path)}>
            <p>Read it elsewhere.</p>
          </story-overview>
        </main>
      )}
    </>
  );
}

render(<App />, document.getElementById('root')!);

// @ts-expect-error A level is a number.
export const wrongProperty = <key-points headingLevel="four" />;
// @ts-expect-error A level is a number as an attribute too.
export const wrongAttribute = <key-points heading-level="four" />;
// @ts-expect-error Only quotes have an id to choose by.
export const wrongElement = <key-points quote="ferry" />;
// @ts-expect-error The event has an item, and no point.
export const wrongDetail = <key-points onkey-points-toggle={(event) => event.point} />;
// @ts-expect-error There is no such tag.
export const wrongTag = <quote-cards />;
