import './story-bundle/define.js';
