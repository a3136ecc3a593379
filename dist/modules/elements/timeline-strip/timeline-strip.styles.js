import list from './styles/list.styles.js';
import strip from './styles/strip.styles.js';

/** The look of every timeline, in the order in which its rules count. */
var timelineStyles = [list, strip];

export { timelineStyles as default };
