'use client';

import {useEffect, useRef, useState} from 'react';
import {KeyPoints, QuoteCard, StoryBundle, StoryOverview, TimelineStrip} from 'story-widgets/react';
import {broken, closed, hear, open} from '../../common/stories';
import {Points} from './points';

export function Widgets() {
  const [story, setStory] = useState(closed);
  const [shown, setShown] = useState(true);
  const [hidden, setHidden] = useState(false);
  const overview = useRef<HTMLElementTagNameMap['story-overview']>(null);
  useEffect(() => {
    hear('ref', overview.current?.localName);
  }, []);
  return (
    <>
      <button id="next" onClick={() => setStory(open)} />
      <button id="hide" onClick={() => setHidden(!hidden)} />
      <button id="toggle" onClick={() => setShown(!shown)} />
      {shown && (
        <main>
          <StoryOverview
            ref={overview}
            story={story}
            headingLevel={3}
            hidden={hidden}
            className="card"
            data-section="news"
            onStoryLoad={(event) => hear('load', event.story.headline)}
            onPassageOpen={(event) => hear('passage', event.item)}
          />
          <Points story={story} onToggle={(...toggle) => hear('toggle', ...toggle)} />
          <TimelineStrip
            story={story}
            onTimelineStripSelect={(event) => hear('select', event.item, event.index)}
          />
          <StoryBundle story={story}>
            <QuoteCard quote="ferry" />
          </StoryBundle>
          <QuoteCard id="waiting" story={story === open ? story : undefined}>
            <p>No story yet.</p>
          </QuoteCard>
          <StoryOverview id="broken" story={broken} onStoryError={(event) => hear('error', event.path)}>
            <p>Read it elsewhere.</p>
          </StoryOverview>
          <StoryOverview id="text" story={String(closed)}>
            <p>Read it on paper.</p>
          </StoryOverview>
        </main>
      )}
    </>
  );
}

// @ts-expect-error A level is a number.
export const wrongProperty = <KeyPoints headingLevel="4" />;
// @ts-expect-error Only quotes have an id to choose by.
export const wrongElement = <KeyPoints quote="ferry" />;
// @ts-expect-error The event has an item, and no point.
export const wrongDetail = <KeyPoints onKeyPointsToggle={(event) => event.point} />;
// @ts-expect-error The overview has nothing to toggle.
export const wrongEvent = <StoryOverview onKeyPointsToggle={() => {}} />;
// @ts-expect-error What Lit keeps for itself is no property.
export const wrongMember = <StoryOverview isUpdatePending />;
