/** The scripts of dist/ that the stories of one build share. */
const scriptFiles = {
    elements: 'story-elements.classic.js',
    prerendered: 'story-widgets.prerendered.classic.js',
    loader: 'story-loader.js',
    frameHost: 'story-frame.js',
    framePage: 'frame-page.js',
    embedPage: 'embed-page.js',
    alone: 'story-elements-alone.classic.js',
    whole: 'story-elements-whole.classic.js',
};
/** What the elements load on demand, and look for beside their script. */
const besideScript = /^(?:language-[\w-]+|full-elements|prerendered|reader-actions|show-passage|story-(?:check|embeds|faults|updates|words)|timeline-\w+)(?:\.classic)?\.js$/;
/** The files of dist/ that a build copies, of all that are there. */
const filesBeside = (names) => [
    ...names.filter((name) => besideScript.test(name)),
    'LICENSES.txt',
];

export { filesBeside, scriptFiles };
