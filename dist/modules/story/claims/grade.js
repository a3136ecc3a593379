/** Which claims of a report stop a build and which only warn. */
function gradeClaims({ problems }, mode) {
    const isProblem = ({ grade }) => mode === 'error' || (mode === 'graded' && grade === 'contradicted');
    if (mode === 'off')
        return { problems: [], warnings: [] };
    return {
        problems: problems.filter(isProblem),
        warnings: problems.filter((claim) => !isProblem(claim)),
    };
}

export { gradeClaims };
