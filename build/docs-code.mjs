/** Code in the documents that nobody typed there: files that are under test, and addresses with their digests. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';

/** The text with each `<!-- file:PATH -->` … `<!-- /file -->` holding that file; throws where there is none. */
export const withFiles = (text) =>
  text.replace(/(<!-- file:(\S+) -->\n)[^]*?(<!-- \/file -->)/g, (_, start, path, end) => {
    if (!existsSync(path)) throw new Error(`A document quotes ${path}, which does not exist.`);
    return `${start}${fence(extname(path).slice(1), readFileSync(path, 'utf8'))}${end}`;
  });

/** The text with `<!-- cdn -->` … `<!-- /cdn -->` holding the tags for a CDN, each with the digest of what is built. */
export const withCdn = (text, {name, version}) =>
  text.replace(/(<!-- cdn -->\n)[^]*?(<!-- \/cdn -->)/, (_, start, end) => {
    const tag = (file, attributes) => {
      const digest = createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
      const src = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/${file}`;
      return `<script ${attributes}src="${src}"\n  integrity="sha384-${digest}"\n  crossorigin="anonymous"></script>\n`;
    };
    const module = tag('story-widgets.js', 'type="module" blocking="render" ');
    return `${start}${fence('html', module)}\n${fence('html', tag('story-widgets.classic.js', ''))}${end}`;
  });

const fence = (language, code) => `\`\`\`${language}\n${code}\`\`\`\n`;
