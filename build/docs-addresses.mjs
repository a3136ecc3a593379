/**
 * The addresses in the documents. `node build/docs-addresses.mjs` writes those for readers who have no repository around
 * them: on the page of a registry, or in what they installed. The workflow that publishes does so, in its own checkout.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {fromMarkdown} from 'mdast-util-from-markdown';

const nodesOf = (node) => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** Where a link or a picture of Markdown, or an attribute of HTML, has its address: `{url, start, end}`. */
function addressesOfNode({type, url, value, position}, text) {
  const from = position.start.offset;
  if (type === 'html')
    return [...value.matchAll(/\b(href|src|srcset)="([^"]*)"/g)].map(({index, 1: name, 2: url}) => {
      const start = from + index + name.length + 2;
      return {url, start, end: start + url.length, isPicture: name !== 'href'};
    });
  if (!['link', 'image', 'definition'].includes(type)) return [];
  const start = from + text.slice(from, position.end.offset).lastIndexOf(url);
  return [{url, start, end: start + url.length, isPicture: type === 'image'}];
}

/** The addresses of a document in its repository, in order; code in it, and what has a host, is left alone. */
export const addressesIn = (text) =>
  nodesOf(fromMarkdown(text))
    .flatMap((node) => addressesOfNode(node, text))
    .filter(({url}) => !/^[a-z]+:/i.test(url));

/** The document with every address absolute, but for those of its own headings and of what `keeps` says. */
export function withHost(text, {path, repository, version, keeps = () => false}) {
  const home = repository.url.replace(/^git\+|\.git$/g, '');
  let result = text;
  for (const {url, start, end, isPicture} of addressesIn(text).toReversed()) {
    const target = posix.join(posix.dirname(path), url);
    if (url.startsWith('#') || keeps(target)) continue;
    const address = `${home}/${isPicture ? 'raw' : 'blob'}/v${version}/${target}`;
    result = result.slice(0, start) + address + result.slice(end);
  }
  return result;
}

/** In docs/, what is installed too; the README is read where nothing is. */
const isInstalled = (target) => /^(dist|types|docs(?!\/screenshots))\//.test(target);

if (process.argv[1] === import.meta.filename) {
  const {repository, version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const write = (path, keeps) =>
    writeFileSync(path, withHost(readFileSync(path, 'utf8'), {path, repository, version, keeps}));
  write('README.md');
  for (const name of readdirSync('docs').filter((each) => each.endsWith('.md')))
    write(join('docs', name), isInstalled);
}
