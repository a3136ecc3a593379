import { tell, counted } from './problem.js';

/** In so many files the same problem is told once, with all its places. */
const manyFiles = 3;
/**
 * Problems as people read them, each as `tell` words it; what is the same in many files, with the same remedy, once:
 * its places in a line each, then the reason and the remedy.
 */
function tellAll(problems) {
    const groups = new Map();
    for (const problem of problems) {
        const { reason, remedy, nearest, path } = problem;
        // What stands nearest is of one place.
        const key = nearest ? JSON.stringify(problem) : JSON.stringify([withoutIndex(path), reason, remedy]);
        const group = groups.get(key);
        if (group)
            group.push(problem);
        else
            groups.set(key, [problem]);
    }
    return [...groups.values()].map(tellGroup).join('');
}
const withoutIndex = (path) => path.replace(/\[\d+\]/g, '[]');
function tellGroup(group) {
    const files = new Set(group.map(({ file }) => file)).size;
    if (files < manyFiles)
        return group.map(tell).join('');
    const { reason, remedy } = group[0];
    const places = group.map(({ file, line, column, path }) => `${file}:${line}:${column} ${path}`.trimEnd());
    const more = [`${reason} (in ${counted(files, 'file')})`, remedy].filter(Boolean);
    return [...places, ...more.map((line) => `  ${line}`)].join('\n') + '\n';
}

export { tellAll };
