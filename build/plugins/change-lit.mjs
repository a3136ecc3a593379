/** Changes each part of a file of Lit that is named; fails the build where one is not there. */
export const changeLit = (plugin, parts) =>
  function transform(code, id) {
    const [, file] = /[\\/](reactive-element|css-tag|lit-html|lit-element)\.js$/.exec(id) ?? [];
    if (!parts[file]) return null;
    let adapted = code;
    for (const [part, rest] of parts[file]) {
      if (adapted.search(part) < 0)
        this.error(`Lit's ${file}.js has no ${part} any more; adapt ${plugin}().`);
      adapted = adapted.replace(part, rest);
    }
    return {code: adapted, map: null};
  };
