const problems = document.querySelector('#problems');
const bundle = document.querySelector('story-bundle');
let shown = '';
const events = new EventSource('events');
events.onmessage = ({ data }) => {
    const { file, story, problems: found } = JSON.parse(data);
    document.title = `${found.length ? '✗ ' : ''}${story?.headline ?? file}`;
    problems.replaceChildren(...found.map((problem) => describe(file, problem)));
    // The same story again would only close what the reader opened.
    const next = JSON.stringify(story);
    if (story && next !== shown)
        bundle.story = story;
    shown = next;
};
events.onerror = () => {
    problems.replaceChildren(make('p', 'The preview has ended. This page goes on when it runs again.'));
};
function describe(file, { line, column, path, reason, remedy, nearest, lines }) {
    const place = make('b', line ? `${file}:${line}:${column} ` : `${file} `);
    const near = nearest?.line ? `Nearest, in line ${nearest.line}: ` : 'Nearest: ';
    const excerpt = lines.map((each) => {
        const text = `${`${each.line}`.padStart(5)}  ${each.text}\n`;
        return each.line === line ? make('mark', text) : text;
    });
    return make('article', make('p', place, path && `${path}: `, reason), ...(nearest ? [make('p', near, `“${nearest.text}”`)] : []), ...(remedy ? [make('p', remedy)] : []), ...(excerpt.length ? [make('pre', ...excerpt)] : []));
}
function make(tag, ...content) {
    const element = document.createElement(tag);
    element.append(...content);
    return element;
}
