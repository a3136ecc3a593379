import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/**
 * Counts tests for each engine; writes the counts as JSON where TEST_COUNTS says, for `npm test` to add up. A file of which
 * an engine that `mayLoseSessions` told nothing is listed as lost, and not as failed.
 */
export function engineReporter(missing, {mayLoseSessions}) {
  const counts = {};
  return {
    start({browserNames}) {
      for (const name of browserNames) counts[name] = {passed: 0, failed: 0, skipped: 0, lost: []};
    },
    reportTestFileResults({sessionsForTestFile, testFile}) {
      for (const {browser, testResults, errors} of sessionsForTestFile) {
        const count = counts[browser.name];
        if (errors.length > 0 && !testResults && browser.name === mayLoseSessions) {
          count.lost.push(relative('.', testFile));
          continue;
        }
        count.failed += errors.length;
        for (const {passed, skipped} of testsOf(testResults)) {
          count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
        }
      }
    },
    onTestRunFinished() {
      for (const [name, {passed, failed, skipped, lost}] of Object.entries(counts)) {
        console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
        if (lost.length > 0) console.log(`${name} lost its session in ${lost.join(', ')}`);
      }
      for (const sentence of missing) console.log(sentence);
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    },
  };
}

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
