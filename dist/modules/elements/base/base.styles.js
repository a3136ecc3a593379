import host from './styles/host.styles.js';
import passage from './styles/passage.styles.js';
import words from './styles/words.styles.js';

/** The look that all widgets share, in the order in which its rules count. */
var baseStyles = [host, words, passage];

export { baseStyles as default };
