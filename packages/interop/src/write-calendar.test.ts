import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeCalendar } from './write-calendar.ts'

const options = { asOf: '2026-11-23', language: 'nl' } as const
const day = { id: 'start.2027-02-01.line.train', on: '2027-02-01', title: 'Start: leren', description: 'Vraag na' }

function events(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('a calendar file', () => {
  test('is read as all-day events, on their day wherever it is read', () => {
    const [event] = events(writeCalendar([day], options))
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('2027-02-01')
    expect(event).toMatchObject({ uid: `${day.id}@overstap`, summary: day.title, description: day.description })
  })

  test('is stamped with the date that was asked for, so the same days give the same bytes', () => {
    const text = writeCalendar([day, { ...day, id: 'b' }], options)
    expect(writeCalendar([day, { ...day, id: 'b' }], options)).toBe(text)
    expect(text.match(/DTSTAMP:20261123T000000Z/g)).toHaveLength(2)
  })

  test('ends every line with CRLF, the last one too', () => {
    const text = writeCalendar([day], options)
    expect(text).toMatch(/END:VCALENDAR\r\n$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('does not exist without a day', () => {
    expect(() => writeCalendar([], options)).toThrow(RangeError)
  })
})

/** What a name could hold to break out of its line. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'a\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT',
    'a\nDTSTART:20200101',
    'x\\n;,:"\\',
    '\u0000\u0007\u001b',
    '\ud800',
    '😀'.repeat(60),
    'é'.repeat(200),
  ),
)

test('no name breaks out of its line, which holds at most 75 octets', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, description) => {
      const text = writeCalendar([{ ...day, title, description }], options)
      const lines = text.split('\r\n')
      for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75)
      expect(lines.join('')).not.toMatch(/(?!\t)\p{Cc}/u)
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
      const [event, ...others] = events(text)
      expect(others).toEqual([])
      expect(event?.uid).toBe(`${day.id}@overstap`)
      const plain = (value: string) => value.toWellFormed().replaceAll(/\p{Cc}/gu, '')
      expect(plain(event?.description ?? '')).toBe(plain(description))
      expect(plain(event?.summary ?? '').replaceAll(' ', '')).toBe(plain(title).replaceAll(' ', ''))
    }),
    { numRuns: 500 },
  )
})

/** In UTF-8. */
function octets(text: string): number {
  return encodeURIComponent(text).replaceAll(/%../g, 'x').length
}
