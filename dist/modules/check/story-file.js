/** The place of a problem of the file as a whole. */
const start = { line: 1, column: 1 };
/** A file that could not be read any further than to this one problem. */
const only = (text, problem) => ({
    ...{ file: problem.file, text, problems: [problem], warnings: [], inferred: [], placeOf: () => start },
});

export { only, start };
