import { config } from 'zod'

// The site's policy forbids evaluated code, and a mere attempt is reported. Said before any schema is made.
config({ jitless: true })
