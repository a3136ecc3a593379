const article = `---
lang: en
# Everything here is made up: write your own over it.
publisher: {name: The Example Gazette}
published: 2031-03-02
timeline:
  - when: 2031-03-10
    title: The bridge closes
    passage: The Harbour Bridge closes on March 10
  - when: 2031-12
    title: It opens again
    status: planned
    passage: It is to open again in December
---

# Port Example loses its bridge

The only crossing is shut until winter, and a ferry takes over.

## Story Overview

- The bridge closes in March.[^closes]
- A free ferry takes over.[^ferry]

[^closes]: The Harbour Bridge closes on March 10 for nine months.
[^ferry]: A free ferry will cross every ten minutes, day and night.

## Nine months without a crossing

The Harbour Bridge closes on March 10 for nine months. It is to open again in December, with new cables and a wider path
for those on foot. A free ferry will cross every ten minutes, day and night.

> We would rather close it now than mourn it later.
>
> — Mira Sample, mayor of Port Example

## What the engineers found

Rust had reached every cable on the north side. The council voted for the repair by nine to two.
`;
const readme = (name, hasScripts) => `# ${name}

Stories in \`stories/\`, one Markdown file each; \`docs/your-own-story.md\` of story-widgets tells how.

\`\`\`sh
npm install
npm run preview   # shows stories/harbour-bridge.md on this machine, anew with every save
npm run check     # tells what is wrong: a quote that is not in the article, a day that does not exist
npm run build     # writes public/: host it, and open public/<story>/embed.html for the snippets
\`\`\`
${hasScripts ? '\n`dist/` has the scripts for pages that name them: `<script type="module" src="dist/story-widgets.js"></script>`.\n' : ''}`;
/** A name that npm accepts for a package: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const packageName = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|-+$/g, '')
    .slice(0, 200) || 'stories';
/**
 * The files of a project of that name, with an example that is plainly made up.
 * @param source what npm installs story-widgets from: a range of versions, or `file:` and a path
 * @param hasScripts whether those for pages of readers lie in its `dist/`
 */
function newProject(name, { source, hasScripts }) {
    const scripts = {
        preview: 'story-widgets preview stories/harbour-bridge.md',
        check: 'story-widgets check stories',
        build: 'story-widgets build stories --out public',
    };
    const dependencies = { 'story-widgets': source };
    const description = { name: packageName(name), private: true, type: 'module', scripts, dependencies };
    return {
        'package.json': `${JSON.stringify(description, null, 2)}\n`,
        'README.md': readme(name, hasScripts),
        '.gitignore': 'node_modules/\npublic/\n',
        'stories/harbour-bridge.md': article,
    };
}

export { newProject };
