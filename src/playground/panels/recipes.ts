import {el} from '../dom.js';
import type {Shown} from '../snippets/markup.js';
import {npmSnippets, reactSnippets} from '../snippets/npm.js';
import {frameSnippets, prerenderedSnippets, publicFolder, scriptSnippets} from '../snippets/page.js';
import type {Facts} from '../view/facts.js';
import type {Recipe} from './code-panel.js';
import {field} from './fields.js';

/**
 * The ways to put what the preview shows into a page, and the field that says where the script lies. `shown` and `height`,
 * in CSS pixels, are asked each time that code is written.
 */
export function recipes(
  facts: Facts,
  shown: () => Shown,
  height: () => number,
): {recipes: Recipe[]; folder: HTMLElement} {
  const folder = el('input', {
    type: 'text',
    value: publicFolder(facts),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const folderField = field(
    'Where the script is',
    'The digest holds for this version alone. A host of your own has to let other sites read the file (CORS). Where no CDN has this version yet, copy dist/ to your site and name its address.',
    folder,
  );
  folderField.element.id = 'folder';
  return {
    folder: folderField.element,
    recipes: [
      {
        name: 'Page',
        hint: 'Theme, width and the page’s own style are the page’s. Markup, Reduced motion, Hostile style sheet, Two copies of the script and No JavaScript try the preview alone and are not in this code.',
        hasScript: true,
        snippets: () => scriptSnippets(shown(), facts, folder.value),
      },
      {
        name: 'npm',
        hint: 'For a project with a bundler. Where npm does not have it yet, give npm install the path of its .tgz.',
        hasScript: false,
        snippets: () => npmSnippets(shown(), facts),
      },
      {
        name: 'React',
        hint: 'For React 18 and 19, rendered by a server or not. Where npm does not have it yet, give npm install the path of its .tgz.',
        hasScript: false,
        snippets: () => reactSnippets(shown(), facts),
      },
      {
        name: 'iframe',
        hint: 'For a page that takes no script but frames; as high as the story is at this width.',
        hasScript: true,
        snippets: () => frameSnippets(shown(), facts, folder.value, height()),
      },
      {
        name: 'Prerendered',
        hint: 'The story stands in the page before any script, or without; Markup, under “Reader and page”, chooses between shadow roots and plain HTML.',
        hasScript: true,
        snippets: () => prerenderedSnippets(shown(), facts, folder.value),
      },
    ],
  };
}
