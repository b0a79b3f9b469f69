/**
 * The scripts that the finder is built into, each for what comes together, with what it takes: many small ones zip badly,
 * and each is a request. What is not in the first one comes when it is wanted: see later/parts.ts.
 */
export const SCRIPT_GROUPS = [
  { name: 'main', tags: ['$initial' as const], priority: 1 },
  { name: 'view', test: /RouteFinder\.vue|share-link|finder\/told/ },
  { name: 'measures', test: /core\/src\/match\/(match|evaluate-.*|area|fit|direction)\.ts|finder\/all-measures/ },
  { name: 'advice', test: /ui\/src\/finder\/advice/ },
  {
    name: 'parts',
    test: /(SaidReason|EmptyNote|FoldHint|GoalTitle|AnswerNotes|CardHeadline|ResultBody|WhyAsked|RememberBox|WhatIfList|WeightPanel|Share.*|Compare.*)\.vue/,
  },
  {
    name: 'fields',
    test: /ui\/src\/questions\/(OtherField|AnswerText|EffectNote)|TextFilter|AdvicePanels|ComparePick/,
  },
  { name: 'routes', test: /ui\/src\/routes\/RouteList/ },
]
