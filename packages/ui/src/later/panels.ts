import { laterPart } from './later-part.ts'

// What parts that come later leave for who opens them.
export const WhatIfList = laterPart(() => import('../advise/WhatIfList.vue'))
export const WeightPanel = laterPart(() => import('../advise/WeightPanel.vue'))
export const SharePanel = laterPart(() => import('../share/SharePanel.vue'))
