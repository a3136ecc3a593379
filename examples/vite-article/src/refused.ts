/// <reference types="story-widgets/types/article" />
import story from './bridge.md';

// @ts-expect-error A story has a headline, and no title.
export const wrongField = story.title;
