import {isFree} from '../base/version.js';
import {KeyPoints} from './key-points.js';

export type * from './key-points.js';

if (isFree('key-points')) customElements.define('key-points', KeyPoints);
