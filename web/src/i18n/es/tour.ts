/** Textos del recorrido por el espacio ficticio. */
export const tour = {
  title: 'Recorrido',
  ask: '¿Primera vez aquí?',
  start: 'Recorrido de dos minutos con datos ficticios',
  progress: 'Recorrido · {{number}} de {{total}}',
  back: 'Anterior',
  next: 'Siguiente',
  close: 'Cerrar el recorrido',
  end: 'Ir a los datos reales',
  regionsTitle: 'Las regiones',
  regions:
    'Cada cuadro es una región; todos son del mismo tamaño. Las que tienen grupo propio están rellenas. El mapa también muestra roles cubiertos, roles ambientales sin cubrir y conflictos.',
  overviewTitle: 'El panorama de una región',
  overview:
    'Primero, lo que se sabe, en una oración. Cada cifra subrayada abre su lista, y cada fuente abre lo que dice. Debajo, quién falta.',
  matrixTitle: 'La matriz de brechas',
  matrix:
    'Una fila por rol esperado y una columna por región. El símbolo dice si el rol está cubierto, en contacto, identificado sin contacto o sin nadie registrado. Cada celda se abre.',
  reasonsTitle: 'Las brechas, con razones',
  reasons:
    'Las organizaciones influyentes o necesarias que no participan, en orden. Cada razón es un hecho: al abrirla se ve en qué afirmaciones se apoya.',
  introductionsTitle: 'Quién puede presentarnos',
  introductions:
    'Hasta tres caminos desde el grupo hasta la organización que falta, con la evidencia de cada paso. Un conflicto nunca cuenta como camino.',
  dossierTitle: 'La ficha de una organización',
  dossier:
    'Qué es, dónde está, con quién se vincula y qué dice cada fuente, también donde discrepan. Lo que no se sabe se dice.',
  updateTitle: 'Nada se pierde',
  update:
    'Lo que usted añade o corrige lleva su fuente y queda en el historial: qué cambió, cuándo, por qué y en qué rol. Cualquier cambio se puede deshacer, también uno antiguo.',
  ownTitle: 'Sus propios datos',
  own: 'Este espacio es ficticio y se puede usar para probar. Para lo suyo, cree un espacio de trabajo o cargue sus tablas; en «Añadir» está todo lo que se registra a mano.',
} as const;
