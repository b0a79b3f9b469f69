import { expect, test } from 'vitest'
import { EnvironmentError, readEnvironment } from './environment.ts'

test('everything has a default, and an empty variable is none', () => {
  const defaults = {
    host: '127.0.0.1',
    port: 4321,
    logLevel: 'info',
    partners: [],
    trustProxyHops: 0,
    callsPerMinute: 1200,
    postcodes: undefined,
  }
  expect(readEnvironment({})).toEqual(defaults)
  expect(readEnvironment({ PORT: '', HOST: ' ', LOG_LEVEL: '' })).toEqual(defaults)
})

test('what is told is taken', () => {
  const told = {
    HOST: '::',
    PORT: '0',
    LOG_LEVEL: 'silent',
    TRUST_PROXY: '1',
    RATE_LIMIT: '60',
    EMBED_PARTNERS: 'partner.nl, http://localhost:8080',
    POSTCODES: 'table.csv',
  }
  expect(readEnvironment(told)).toEqual({
    host: '::',
    port: 0,
    logLevel: 'silent',
    trustProxyHops: 1,
    callsPerMinute: 60,
    partners: ['partner.nl', 'http://localhost:8080'],
    postcodes: 'table.csv',
  })
})

test.each([
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '1e3'],
  ['TRUST_PROXY', 'true'],
  ['RATE_LIMIT', '1.5'],
  ['LOG_LEVEL', 'loud'],
  ['EMBED_PARTNERS', '*.partner.nl'],
  ['EMBED_PARTNERS', 'partner.nl/path'],
  ['EMBED_PARTNERS', 'partner.nl;script-src'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(EnvironmentError)
  expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} has to be`))
})

test('all that is wrong is told at once', () => {
  expect(() => readEnvironment({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/LOG_LEVEL[^]*PORT/)
})
