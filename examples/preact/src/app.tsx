import {useState} from 'preact/hooks';
import 'story-widgets/quote-card.js';
import 'story-widgets/story-bundle.js';
import 'story-widgets/story-overview.js';
import 'story-widgets/timeline-strip.js';
import type {} from 'story-widgets/types/preact';
import {broken, closed, hear, open} from '../../common/stories.js';
import {Points} from './points.js';

interface Props {
  /** Preact sets no properties when it hydrates; a page that came from a server gives the story as JSON. */
  give: (story: object) => object | string;
}

export function App({give}: Props) {
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
            story={give(story)}
            heading-level={3}
            hidden={hidden}
            data-section="news"
            onstory-load={(event) => hear('load', event.story.headline)}
            onpassage-open={(event) => hear('passage', event.item)}
          />
          <Points story={give(story)} onToggle={(...toggle) => hear('toggle', ...toggle)} />
          <timeline-strip
            story={give(story)}
            ontimeline-strip-select={(event) => hear('select', event.item, event.index)}
          />
          <story-bundle story={give(story)}>
            <quote-card quote="ferry" />
          </story-bundle>
          <quote-card id="waiting" story={story === open ? give(story) : undefined}>
            <p>No story yet.</p>
          </quote-card>
          <story-overview
            id="broken"
            story={give(broken)}
            onstory-error={(event) => hear('error', event.path)}
          >
            <p>Read it elsewhere.</p>
          </story-overview>
          <story-overview id="text" story={String(closed)}>
            <p>Read it on paper.</p>
          </story-overview>
        </main>
      )}
    </>
  );
}

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
