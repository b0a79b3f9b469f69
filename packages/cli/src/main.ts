import { run } from './run.ts'

// `overstap … | head` closes the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), {
  out: (written) => void process.stdout.write(written),
  err: (written) => void process.stderr.write(written),
  stdin: process.stdin,
  now: () => new Date(),
})
