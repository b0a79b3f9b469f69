import { lookupOf, type Initiative, type Inventory, type Language } from '@overstap/core'
import type {
  BreadcrumbList,
  EducationalOccupationalProgram,
  EventSeries,
  Organization,
  Project,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts'
import { en } from '../messages/en.ts'
import { nl } from '../messages/nl.ts'
import type { Head } from './head.ts'
import { dataset, initiativeList, occupationList } from './structured-lists.ts'
import { PARENTS, pathTo, type PageAt, type PageName } from './pages.ts'

interface About {
  inventory: Inventory
  site: string
  at: PageAt
  head: Head
}

/** What a page is about in schema.org's words. Only what sources say: nothing that is not known is filled in. */
export function structuredData(about: About): WithContext<Thing>[] {
  if (about.at.page === 'home') return [inContext(webSite(about))]
  const subject = subjectOf(about)
  return [breadcrumbs(about), ...(subject === undefined ? [] : [subject])].map(inContext)
}

/** What the page itself is about, where schema.org has a word for it. */
function subjectOf(about: About): Thing | undefined {
  const { inventory, site, at, head } = about
  const listed = { inventory, site, language: at.language }
  switch (at.page) {
    case 'initiative': {
      const initiative = lookupOf(inventory).initiatives.get(at.slug)
      return initiative && programme(initiative, about)
    }
    case 'initiatives':
      return initiativeList(listed)
    case 'occupations':
      return occupationList(listed)
    case 'developers':
      return dataset(listed, head.description)
    default:
      return undefined
  }
}

const inContext = <T extends Thing>(thing: T): WithContext<T> =>
  ({ '@context': 'https://schema.org', ...(thing as object) }) as WithContext<T>

function webSite({ site, at, head }: About): WebSite {
  return {
    '@type': 'WebSite',
    name: 'Overstap',
    description: head.description,
    url: site + pathTo('home', at.language),
    inLanguage: at.language,
  }
}

function breadcrumbs({ site, at, head }: About): BreadcrumbList {
  const parent = PARENTS[at.page]
  const trail = [
    { name: 'Overstap', path: pathTo('home', at.language) },
    ...(parent ? [{ name: nameOf(parent, at.language), path: pathTo(parent, at.language) }] : []),
    { name: head.title, path: pathTo(at.page, at.language, at.slug) },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: site + path,
    })),
  }
}

const nameOf = (page: PageName, language: Language): string =>
  ({ nl, en })[language][`nav.${page}` as 'nav.initiatives']

/** Steps that teach make a programme; an event that returns is a series; the rest are projects of several parties. */
function programme(initiative: Initiative, { inventory, site, at }: About) {
  const { regions, organisations } = lookupOf(inventory)
  const { facts, links, name, summary } = initiative
  const served = facts.regions?.kind === 'known' ? facts.regions.claims.map(({ value }) => value) : []
  const told = facts.organisations?.kind === 'known' ? facts.organisations.claims : []
  const runs = told.filter(({ value }) => value.role === 'runs').map(({ value }) => value.organisation)
  const parties = [...new Set(runs)].map((id): Organization => ({
    '@type': 'Organization',
    name: organisations.get(id)?.name ?? id,
  }))
  const common = {
    name,
    description: summary[at.language],
    url: site + pathTo('initiative', at.language, initiative.id),
    ...(links.length > 0 && { sameAs: links }),
  }
  const areaServed = [...new Set(served)].map((id) => ({
    '@type': 'AdministrativeArea' as const,
    name: regions.get(id)?.name ?? id,
  }))
  if (initiative.kind === 'event') {
    const series: EventSeries = { '@type': 'EventSeries', ...common }
    if (parties.length > 0) series.organizer = parties
    return series
  }
  if (initiative.steps.some(({ kind }) => kind === 'training' || kind === 'work-learning' || kind === 'bridging')) {
    const taught: EducationalOccupationalProgram = { '@type': 'EducationalOccupationalProgram', ...common }
    if (parties.length > 0) taught.provider = parties
    return taught
  }
  const project: Project = { '@type': 'Project', ...common }
  if (areaServed.length > 0) project.areaServed = areaServed
  if (parties.length > 0) project.member = parties
  return project
}
