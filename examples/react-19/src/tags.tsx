import type {} from 'story-widgets/types/react';
import {hear} from '../../common/stories.js';

/** The tags themselves, as they can be used where nothing comes from a server. */
export const Tags = ({story}: {story: object}) => (
  <quote-card
    id="tag"
    quote="ferry"
    heading-level="5"
    story={story}
    onstory-load={(event) => hear('tag', event.story.quotes.length)}
  />
);

// @ts-expect-error A level is a number.
export const wrongProperty = <quote-card headingLevel="four" />;
// @ts-expect-error The event has an item, and no point.
export const wrongDetail = <key-points onkey-points-toggle={(event) => event.point} />;
// @ts-expect-error There is no such tag.
export const wrongTag = <quote-cards />;
