/// <reference types="story-widgets/types/article" />
import 'story-widgets/story-bundle.js';
import story from './bridge.md';

document.querySelector('story-bundle')!.story = story;
