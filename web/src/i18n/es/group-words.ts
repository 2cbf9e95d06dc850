/** Palabras de los grupos y de su comparación, en español. */
export const groupWords = {
  comparisonState: {
    joined: 'Se sumaron',
    left: 'Salieron',
    between: 'Se sumaron y salieron entre ambas fechas',
    'role-changed': 'Cambiaron de rol',
    both: 'En ambos',
    through: 'En ambos, a través de una parte o del todo',
    'only-left': 'Solo en el primero',
    'only-right': 'Solo en el segundo',
    'not-known': 'No se sabe',
  },
  comparisonReason: {
    'first-named': 'nombrada por primera vez; no consta desde cuándo',
    'passed-on': 'el rol pasó a otra organización',
    'not-named-before': 'lo registrado a la primera fecha no nombra a nadie',
    'not-named-after': 'lo registrado después no la nombra; no ser nombrada no es haber salido',
    undated: 'ninguna fuente le da fecha',
    'other-names-nobody': 'del otro grupo no se nombra a nadie',
  },
  presenceWay: {
    group: 'en contacto con el grupo',
    region: 'presente en la región',
    jurisdiction: 'por jurisdicción nacional',
    country: 'en el país, región sin precisar',
  },
  originKind: {
    study: 'Estudio',
    event: 'En el camino',
    founded: 'Fundación',
    'first-meeting': 'Primera reunión',
  },
  originEnd: {
    'study-start': 'el inicio del estudio',
    'study-end': 'el fin del estudio',
    founded: 'la fundación',
    'first-meeting': 'la primera reunión',
  },
} as const;
