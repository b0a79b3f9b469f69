import snapshot from './generated/snapshot.json' with { type: 'json' }

export const inventory = snapshot
