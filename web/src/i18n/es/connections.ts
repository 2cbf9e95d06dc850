/** Textos de la página de quienes unen. */
export const connections = {
  title: 'Quién une',
  heading: 'Quién une en {{place}}',
  lead: 'Quién une pilares y regiones',
  edgeless:
    'Entre estas organizaciones no hay ninguna línea registrada de las que se eligió contar: no se puede decir quién une pilares ni de quién depende el vínculo de otras.',
  parts_one: 'La red tiene {{count}} parte.',
  parts_other:
    'La red se divide en {{count}} partes sin camino entre sí, además de quienes no tienen líneas: «el resto» es el de la parte de cada una.',
  kinds: 'Por clase: {{kinds}}.',
  kind: { partOf: 'parte y todo', coMembership: 'grupos en común', coAttendance: 'actividades en común' },
  alike: 'La dirección no se mira, y varias afirmaciones entre dos son una línea.',
  few_one:
    '{{count}} de {{organisations}} no tiene ninguna línea registrada. Que nada conste no prueba que no haya trato: lo que aquí parece depender de una sola puede estar solo poco documentado.',
  few_other:
    '{{count}} de {{organisations}} no tienen ninguna línea registrada. Que nada conste no prueba que no haya trato: lo que aquí parece depender de una sola puede estar solo poco documentado.',
  shown: 'Se muestran {{shown}} de {{count}}.',
  pillars: 'Quién une pilares',
  pillarsNone: 'Ninguna organización tiene líneas registradas con dos pilares.',
  brokerage:
    'Entre pilares: cuántas veces está entre dos que no tienen línea entre sí, de un par ordenado cada vez (Gould y Fernandez 1989); al lado, cuántas serían por azar con esta densidad.',
  contacts: 'Contactos por pilar',
  conflictOnly_one: '({{count}} solo por conflicto)',
  conflictOnly_other: '({{count}} solo por conflicto)',
  between: 'Entre su pilar y otro',
  liaison: 'Entre otros dos pilares',
  beside: '{{number}} (por azar {{expected}})',
  groupsNone: 'Ninguna organización de esta red está en dos grupos, según las afirmaciones elegidas.',
  regions: 'Quién une regiones',
  regionsNone: 'Ninguna organización de esta red consta en dos regiones.',
  seated: '{{place}}: en {{group}}',
  present: '{{place}}: presente',
  cuts: 'De quién depende el vínculo de otras',
  cutsNone: 'Con estas líneas nadie quedaría separado por la falta de una sola organización.',
  cutsLead:
    'Con las líneas que cuentan. «El resto» es la parte más grande que queda; si hay varias iguales, una de ellas.',
  withoutIt: 'Sin',
  noLine_one: ', esta no tiene línea con el resto:',
  noLine_other: ', estas {{count}} no tienen línea con el resto:',
  more_one: 'y {{count}} más',
  more_other: 'y {{count}} más',
  bridges: 'Líneas únicas',
  bridgesLead:
    'Líneas de las que dependen dos o más para llegar al resto; lo que depende de una sola organización está arriba.',
  onlyLine_one: ' es la única línea que enlaza con el resto a:',
  onlyLine_other: ' es la única línea que enlaza con el resto a estas {{count}}:',
} as const;
