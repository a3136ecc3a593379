import {KeyPoints} from './key-points.js';

// A page may load the script twice; the first definition stays.
if (!customElements.get('key-points')) customElements.define('key-points', KeyPoints);
