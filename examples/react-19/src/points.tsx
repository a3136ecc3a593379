import {KeyPoints} from 'story-widgets/react';

interface Props {
  story: object;
  onToggle: (item: string, open: boolean) => void;
}

export const Points = ({story, onToggle}: Props) => (
  <KeyPoints story={story} headingLevel={4} onKeyPointsToggle={({item, open}) => onToggle(item, open)}>
    <p>The key points appear here.</p>
  </KeyPoints>
);
