const built = (path) => path?.replace(/^\/?src\//, 'dist/modules/').replace(/\.ts$/, '.js');
const isEvent = ({superclass}) => superclass?.name === 'Event';

/** Leaves in the manifest what a page's author or a framework's developer can use, by its path in the package. */
function published() {
  return {
    name: 'published',
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const module of manifest.modules) {
        module.path = built(module.path);
        module.declarations = module.declarations.filter((each) => each.customElement || isEvent(each));
        module.declarations.forEach(tidy);
        const names = new Set(module.declarations.map(({name}) => name));
        module.exports = module.exports.filter(
          ({kind, declaration}) => kind === 'custom-element-definition' || names.has(declaration.name),
        );
        for (const {declaration} of module.exports) declaration.module = built(declaration.module);
      }
      manifest.modules = manifest.modules
        .filter(({exports}) => exports.length > 0)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

function tidy(declaration) {
  const {superclass} = declaration;
  declaration.members = declaration.members?.filter(
    ({name, privacy = 'public', static: isStatic}) =>
      privacy === 'public' && !isStatic && !name.startsWith('#'),
  );
  // `dispatchEvent(new X())` adds an entry without a name beside the documented one.
  declaration.events = declaration.events?.filter(({name}) => name);
  for (const entry of Object.values(declaration).flat()) {
    if (entry?.inheritedFrom) entry.inheritedFrom.module = built(entry.inheritedFrom.module);
  }
  if (!isEvent(declaration)) {
    if (superclass?.module) superclass.module = built(superclass.module);
    return;
  }
  // The analyzer takes `Event` for a class of the same file, and the constructor's parameters for defaults.
  declaration.superclass = {name: 'Event', package: 'global:'};
  for (const member of declaration.members ?? []) delete member.default;
}

export default {
  globs: ['src/elements/*/*.ts', 'src/elements/*.ts'],
  // To a page, elements of prerendered markup are the others.
  exclude: ['**/*.test.ts', '**/*.styles.ts', 'src/elements/prerendered/**'],
  outdir: '.build',
  litelement: true,
  packagejson: false,
  plugins: [published()],
};
