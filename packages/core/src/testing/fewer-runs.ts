import fc from 'fast-check'

// For `pnpm mutate`, which runs the tests thousands of times: the same few cases each time, and no search for the
// smallest counterexample.
fc.configureGlobal({ numRuns: 30, seed: 20_261_101, endOnFailure: true })
