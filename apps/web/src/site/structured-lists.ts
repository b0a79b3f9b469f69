import type { Inventory, Language } from '@overstap/core'
import type { Dataset, ItemList, Occupation } from 'schema-dts'
import { namesOccupation } from '../initiative/leads-to.ts'
import { pathTo } from './pages.ts'

interface Listed {
  inventory: Inventory
  site: string
  language: Language
}

/** Every initiative by its page, where what is known of it is told. */
export function initiativeList({ inventory, site, language }: Listed): ItemList {
  return {
    '@type': 'ItemList',
    itemListElement: inventory.initiatives.map(({ id, name }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      url: site + pathTo('initiative', language, id),
    })),
  }
}

/** The occupations that some initiative names, with the codes they have elsewhere. */
export function occupationList({ inventory, language }: Listed): ItemList {
  const named = inventory.occupations.filter(({ id }) =>
    inventory.initiatives.some((initiative) => namesOccupation(initiative, id)),
  )
  return {
    '@type': 'ItemList',
    itemListElement: named.map(({ name, isco, esco }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: {
        '@type': 'Occupation',
        name: name[language],
        ...(isco !== undefined && { occupationalCategory: `ISCO-08 ${isco}` }),
        ...(esco !== undefined && { sameAs: esco }),
      } satisfies Occupation,
    })),
  }
}

/** The inventory as data: a file that never changes, for whoever wants to build on it. */
export function dataset({ inventory, site, language }: Listed, description: string): Dataset {
  return {
    '@type': 'Dataset',
    name: 'Overstap',
    description,
    url: site + pathTo('developers', language),
    version: inventory.version,
    license: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
    isAccessibleForFree: true,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: `${site}/inventory/${inventory.version}.json`,
    },
  }
}
