/** The look of the page of snippets. */
export const embedStyles = `
:root {color-scheme: light dark; --rule: color-mix(in srgb, currentColor 25%, transparent)}
body {font: 1rem/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word}
h1 {font-size: 1.6rem; line-height: 1.2}
h2 {margin-block-start: 2rem}
h3 {margin-block: 1.75rem 0.5rem}
code {overflow-wrap: anywhere}
nav ul {display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 0; list-style: none}
nav a {display: block; padding: 0.4rem 0.8rem; border: 1px solid var(--rule); border-radius: 2rem; color: inherit; text-decoration: none}
nav a:is(:hover, :focus-visible) {text-decoration: underline}
nav a[aria-current] {background: color-mix(in srgb, currentColor 12%, transparent); border-color: currentColor}
main:has(> section:target) > section:not(:target), main:not(:has(> section:target)) > section ~ section {display: none}
iframe {width: 100%; max-height: 34rem; border: 1px solid var(--rule); box-sizing: border-box}
pre {max-height: 20rem; overflow: auto; margin: 0; padding: 1rem; border: 1px solid var(--rule); white-space: pre-wrap}
pre code, .address code {user-select: all}
.address {display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin: 0}
.address code {flex: 1 1 16rem; padding: 0.6rem 1rem; border: 1px solid var(--rule); font-size: 1.05rem}
button {font: inherit; min-height: 2.5rem; padding: 0 1.25rem; border: 1px solid; border-radius: 0.3rem; background: none; color: inherit; cursor: pointer}
button.copy {background: CanvasText; color: Canvas}
table {border-collapse: collapse; margin-block-start: 1rem; font-size: 0.92rem}
th, td {padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top}
[role=tablist] {display: flex; flex-wrap: wrap; gap: 0.25rem; border-block-end: 1px solid var(--rule)}
[role=tab] {border-color: transparent; border-radius: 0.3rem 0.3rem 0 0; padding: 0 0.8rem}
[role=tab][aria-selected=true] {border-color: var(--rule); border-block-end-color: Canvas; margin-block-end: -1px; background: Canvas; font-weight: 600}
.mail {padding: 1rem; border: 1px solid var(--rule); background: #fff; color: #000; max-height: 30rem; overflow: auto}
@media (max-width: 36rem) {
  thead {display: none}
  tr, th, td {display: block}
  th, td {padding: 0.2rem 0}
  tbody th, tbody td:not(:last-child) {border: 0}
  td:last-child::before {content: 'Tested: '}
}
`;
