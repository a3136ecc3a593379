/** The accessibility tree of an element as indented text, a line for each thing that a screen reader could stop at. */

/** Boxes that say nothing, pieces that a browser cuts text into, and a role that only new versions know. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'sectionheader']);

/** Chromium's names for what has none in ARIA. */
const roles = {
  StaticText: 'text',
  DisclosureTriangle: 'button',
  Details: 'group',
  Figcaption: 'caption',
};

/** Roles that stand for their text, and need no line for it. */
const isText = ({role}) => role === 'text';
const textOf = (node) => (isText(node) ? node.name : node.children.map(textOf).join(''));

const states = ['level', 'expanded', 'disabled'];

/** What is under an element that `selector` finds in the document. */
export async function accessibilityTree(session, selector) {
  const {root} = await session.send('DOM.getDocument', {depth: 0});
  const {nodeId} = await session.send('DOM.querySelector', {nodeId: root.nodeId, selector});
  const {node} = await session.send('DOM.describeNode', {nodeId});
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));

  const read = (id) => {
    const {ignored, role, name, properties = [], childIds = []} = byId.get(id) ?? {ignored: true};
    const children = childIds.flatMap(read);
    if (ignored || silent.has(role.value)) return children;
    const told = properties
      // Chromium counts the levels of lists too.
      .filter(({name}) => states.includes(name) && (name !== 'level' || role.value === 'heading'))
      .map(({name, value}) => ` [${name}=${value.value}]`);
    const says = name?.value.replace(/\s+/g, ' ').trim() ?? '';
    return [{role: roles[role.value] ?? role.value, name: says, states: told.join(''), children}];
  };

  const lines = (each, indent = '') => {
    const {role, name, states, children} = each;
    if (isText(each)) return name ? [`${indent}- text: ${name}`] : [];
    const head = `${indent}- ${role}${name && ` "${name}"`}${states}`;
    const isItsContent = name && name.replace(/ /g, '') === textOf(each).replace(/ /g, '');
    if (isItsContent || !children.length) return [head];
    if (children.every(isText)) return [`${head}: ${children.map(textOf).join(' ')}`];
    return [`${head}:`, ...children.flatMap((child) => lines(child, `${indent}  `))];
  };

  const {nodeId: host} = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
  return `${read(host)
    .flatMap((each) => lines(each))
    .join('\n')}\n`;
}
