/** Dutch texts of the widget itself, aimed at B1. */
export const nl = {
  selection: ({ count, of }: { count: number; of: number }) =>
    `Deze pagina toont een keuze: ${count} van de ${of} initiatieven.`,
  all: 'Bekijk ze allemaal op Overstap',
}
