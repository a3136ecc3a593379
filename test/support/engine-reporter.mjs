import {writeFileSync} from 'node:fs';

/** Counts tests for each engine; writes the counts as JSON where TEST_COUNTS says, for `npm test` to add up. */
export function engineReporter(missing) {
  const counts = {};
  return {
    start({browserNames}) {
      for (const name of browserNames) counts[name] = {passed: 0, failed: 0, skipped: 0};
    },
    reportTestFileResults({sessionsForTestFile}) {
      for (const {browser, testResults, errors} of sessionsForTestFile) {
        const count = counts[browser.name];
        count.failed += errors.length;
        for (const {passed, skipped} of testsOf(testResults)) {
          count[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
        }
      }
    },
    onTestRunFinished() {
      for (const [name, {passed, failed, skipped}] of Object.entries(counts)) {
        console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      }
      for (const sentence of missing) console.log(sentence);
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    },
  };
}

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);
