import { stringify } from 'yaml';
import { doubtComment } from '../article/draft-comments.js';

/** Fields of the front matter as YAML, every text on one line. */
const yamlOf = (fields) => stringify(fields, { lineWidth: 0, blockQuote: 'literal' }).trimEnd().split('\n');
/**
 * A list of the front matter. Entries in doubt are comments under the reason; where all are, the list’s name is one too,
 * since an empty list is none.
 */
function entriesOf(name, entries) {
    if (entries.length === 0)
        return [];
    const isSure = entries.some(({ doubt }) => !doubt);
    const lines = entries.flatMap(({ fields, doubt }) => {
        const written = yamlOf([fields]);
        return doubt
            ? [doubtComment(doubt), ...written.map((line) => `  # ${line}`)]
            : written.map((line) => `  ${line}`);
    });
    return ['', isSure ? `${name}:` : `# ${name}:`, ...lines];
}

export { entriesOf, yamlOf };
