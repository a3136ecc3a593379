import {canDefine} from '../base/version.js';
import {KeyPoints} from './key-points.js';

export type * from './key-points.js';

if (canDefine('key-points')) customElements.define('key-points', KeyPoints);
