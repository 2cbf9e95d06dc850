/** Textos de las medidas: los rótulos de la página; lo que cada una dice está en `server/domain/measures`. */
export const methods = {
  title: 'Medidas',
  contents: 'En esta página',
  onFile: 'Lo registrado y sus estados',
  licence: 'Programa y licencia',
  part: {
    says: 'Qué dice',
    saysNot: 'Qué no dice',
    formula: 'Cómo se calcula',
    unit: 'Unidad',
    range: 'De {{least}} a {{most}}: {{unit}}',
    rangeOpen: 'Desde {{least}}: {{unit}}',
    edgeCases: 'Casos límite',
    parameters: 'Parámetros',
    source: 'De dónde viene',
    example: 'Ejemplo',
  },
  family: {
    said: 'Lo dicho en entrevistas',
    position: 'Posición en la red',
    group: 'El grupo',
  },
  familySays: {
    said: 'Tres evidencias van una al lado de la otra y nunca se suman: lo que se dice, dónde se está y qué se tiene con el grupo. Aquí, lo que se dice.',
    position:
      'Depende de qué líneas se elige contar y de cuánto se ha registrado. Se lee por bandas y puestos compartidos, nunca por decimales.',
    group: 'Qué contacto documentado hay con el grupo, y de qué se compone el grupo.',
  },
} as const;
