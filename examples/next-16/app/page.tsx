import {StoryOverview} from 'story-widgets/react';
import {closed} from '../../common/stories';
import {Widgets} from './widgets';

/** Runs on the server alone, and can still hand a story to a component of the library. */
export default function Page() {
  return (
    <>
      <Widgets />
      <aside>
        <StoryOverview id="from-server" story={closed}>
          <p>The story comes with the script.</p>
        </StoryOverview>
      </aside>
    </>
  );
}
