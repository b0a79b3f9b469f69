/**
 * Where each labour-market region stands on the map: column from the west, row from the north, one tile each. Our own
 * drawing, made from the mean of the centroids of a region's municipalities so that neighbours stay neighbours.
 */
export const TILES: Readonly<Record<string, readonly [column: number, row: number, short: string]>> = {
  friesland: [4, 0, 'Fri'],
  groningen: [6, 0, 'Gro'],
  'noord-holland-noord': [2, 1, 'NHN'],
  drenthe: [6, 1, 'Dre'],
  'zuid-kennemerland-en-ijmond': [1, 2, 'ZKI'],
  'zaanstreek-waterland': [2, 2, 'ZaW'],
  flevoland: [4, 2, 'Fle'],
  'regio-zwolle': [5, 2, 'Zwo'],
  'holland-rijnland': [1, 3, 'HoR'],
  'groot-amsterdam': [2, 3, 'Ams'],
  'gooi-en-vechtstreek': [3, 3, 'G&V'],
  amersfoort: [4, 3, 'Ame'],
  'veluwe-stedendriehoek': [5, 3, 'Vel'],
  twente: [6, 3, 'Twe'],
  haaglanden: [0, 4, 'Haa'],
  'zuid-holland-centraal': [1, 4, 'ZHC'],
  'midden-holland': [2, 4, 'MHo'],
  'midden-utrecht': [3, 4, 'MUt'],
  foodvalley: [4, 4, 'FoV'],
  'midden-gelderland': [5, 4, 'MGe'],
  achterhoek: [6, 4, 'Ach'],
  rijnmond: [1, 5, 'Rij'],
  drechtsteden: [2, 5, 'DrS'],
  gorinchem: [3, 5, 'Gor'],
  rivierenland: [4, 5, 'Riv'],
  'rijk-van-nijmegen': [5, 5, 'Nij'],
  zeeland: [0, 6, 'Zee'],
  'west-brabant': [1, 6, 'WBr'],
  'midden-brabant': [2, 6, 'MBr'],
  'noordoost-brabant': [3, 6, 'NOB'],
  'helmond-de-peel': [4, 6, 'HdP'],
  'noord-limburg': [5, 6, 'NLi'],
  'zuidoost-brabant': [3, 7, 'ZOB'],
  'midden-limburg': [4, 7, 'MLi'],
  'zuid-limburg': [4, 8, 'ZLi'],
}

export const COLUMNS = 7
export const ROWS = 9
