import {readText} from './bring/read.js';
Object.assign(globalThis,{readText});
