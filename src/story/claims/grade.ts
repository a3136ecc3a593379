import type {Claim, ClaimsReport} from './check.js';

/**
 * What claims come to: `off`, none is looked at; `warn`, all are warnings; `graded`, what the article contradicts is a
 * problem, and what it does not say a warning; `error`, both are problems.
 */
export type ClaimsMode = 'off' | 'warn' | 'graded' | 'error';

/** Which claims of a report stop a build and which only warn. */
export function gradeClaims(
  {problems}: ClaimsReport,
  mode: ClaimsMode,
): Record<'problems' | 'warnings', Claim[]> {
  const isProblem = ({grade}: Claim) => mode === 'error' || (mode === 'graded' && grade === 'contradicted');
  if (mode === 'off') return {problems: [], warnings: []};
  return {
    problems: problems.filter(isProblem),
    warnings: problems.filter((claim) => !isProblem(claim)),
  };
}
