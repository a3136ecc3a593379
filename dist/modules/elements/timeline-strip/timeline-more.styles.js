import { chunkStyles } from './styles/chunk.styles.js';
import { controlsStyles } from './styles/controls.styles.js';
import { scaleStyles } from './styles/scale.styles.js';
import { todayStyles } from './styles/today.styles.js';

/** For the shadow root of a timeline that has more than others; no template of Lit's, which is in another script. */
const moreStyles = chunkStyles + todayStyles + controlsStyles + scaleStyles;

export { moreStyles };
