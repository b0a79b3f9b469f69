import type { Surroundings } from '@overstap/ui'

/** Hands days over as an iCalendar file, written here: nothing is sent. The writer comes along when first asked for. */
export const saveCalendar: NonNullable<Surroundings['calendar']> = async (days, about) => {
  const { writeCalendar } = await import('@overstap/interop')
  const file = URL.createObjectURL(new Blob([writeCalendar(days, about)], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = file
  link.download = 'overstap.ics'
  link.click()
  URL.revokeObjectURL(file)
}
