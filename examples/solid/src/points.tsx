import 'story-widgets/key-points.js';
import type {} from 'story-widgets/types/solid';

interface Props {
  story: object;
  onToggle: (item: string, open: boolean) => void;
}

export const Points = (props: Props) => (
  <key-points
    prop:story={props.story}
    attr:heading-level="4"
    on:key-points-toggle={({item, open}) => props.onToggle(item, open)}
  >
    <p>The key points appear here.</p>
  </key-points>
);
