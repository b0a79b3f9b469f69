export { routeToCalendar } from './route-to-calendar.ts'
export { writeCalendar } from './write-calendar.ts'
