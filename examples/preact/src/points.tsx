import 'story-widgets/key-points.js';
import type {} from 'story-widgets/types/preact';

interface Props {
  story: object | string;
  onToggle: (item: string, open: boolean) => void;
}

export const Points = ({story, onToggle}: Props) => (
  <key-points story={story} heading-level="4" onkey-points-toggle={({item, open}) => onToggle(item, open)}>
    <p>The key points appear here.</p>
  </key-points>
);
