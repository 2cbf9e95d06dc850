/** Textos de las medidas: qué dicen, qué no, cómo se calculan. Las claves son las de `pages/about/measures.ts`. */
export const methods = {
  title: 'Medidas',
  contents: 'En esta página',
  onFile: 'Lo registrado y sus estados',
  licence: 'Programa y licencia',
  part: {
    says: 'Qué dice',
    saysNot: 'Qué no dice',
    formula: 'Cómo se calcula',
    source: 'De dónde viene',
    example: 'Ejemplo',
  },
  said: {
    name: 'Influencia según entrevistas',
    says: 'Cuánta influencia atribuyen las personas entrevistadas a una organización, de 0 a 1.',
    saysNot:
      'No es un poder medido: es una percepción. Sin entrevistas no se conoce, y no se estima a partir de la red.',
    formula:
      'En la nominación libre, la suma de puntajes (de 0 a 4) entre el máximo posible; con lista, el promedio de los puntajes de quienes la calificaron entre el máximo posible. Los dos métodos no se juntan y no cuenta lo que alguien dice de su propia casa. Al lado van el valor según otros pilares y, desde cinco entrevistas, cuánto cambia el puesto al quitar una.',
    source: 'Fischer y Sciarini (2015), Social Networks 42:60-71, sobre por qué se sobrevalora a quien se conoce.',
    example: 'Tres entrevistas; dos la nombran, con 4 y con 2: (4 + 2) ÷ (3 × 4) = 0.5.',
  },
  engagement: {
    name: 'Vinculación con el grupo',
    says: 'El contacto documentado de una organización con un grupo, de 0 a 1.',
    saysNot:
      'No mide interés ni apoyo. Entrevistar a alguien no es vinculación, y tener muchos vínculos en la red tampoco. Donde no hay grupo no existe: no es cero.',
    formula:
      'Vale el peldaño más alto que alguna afirmación sostiene en la fecha pedida. Lo terminado no cuenta; lo antiguo se señala y no se rebaja. El contacto a través de una parte o de un grupo vinculado es una marca aparte.',
    source:
      'La idea de la escalera es la del espectro de participación de la IAP2; los números son una convención nuestra.',
    example: 'Observa (0.75) y además fue informada (0.25): vale 0.75, el peldaño más alto.',
  },
  coverage: {
    name: 'Cobertura de roles',
    says: 'Qué parte de los roles esperados de una plantilla tiene en el grupo a quien los cubra.',
    saysNot:
      'No dice que el grupo trabaje bien. Una región sin grupo no tiene cobertura; se ve solo a quién se conoce.',
    formula:
      'El peso de los roles cubiertos entre el peso de los que corresponden a la región. Un rol está cubierto cuando una candidata llega a la meta de vinculación del rol.',
    source: 'Es una proporción ponderada; roles, pesos y metas son los de la plantilla, que cita su fuente.',
    example: 'Roles de peso 3, 2 y 1; cubiertos el de 3 y el de 1: (3 + 1) ÷ 6 = 0.67.',
  },
  gap: {
    name: 'Brecha',
    says: 'A quién convendría acercarse primero, con sus razones.',
    saysNot: 'No es un puntaje único ni una nota. El orden puede depender de la escala; cuando es así, se dice.',
    formula:
      'Con entrevistas: la influencia según entrevistas menos la vinculación, nunca menos de 0; antes va quien podría llenar un rol sin cubrir. Sin entrevistas: el peso de los roles sin cubrir que podría llenar; luego, el contacto con un grupo vinculado y el número de vínculos en la red.',
    source:
      'La comparación de lo atribuido con lo documentado es una convención nuestra; sus dos partes se citan arriba.',
    example:
      'Influencia 0.40 y sin contacto registrado (0): brecha de 0.40. Influencia 0.25 y vinculación 0.50: ninguna.',
  },
  introductions: {
    name: 'Quién puede presentarnos',
    says: 'Hasta tres caminos cortos desde quienes están en el grupo hasta una organización, con la evidencia de cada paso.',
    saysNot:
      'No dice que la presentación vaya a ocurrir ni que la relación sea buena hoy. Un conflicto nunca es un camino.',
    formula:
      'Cada paso es un vínculo, un grupo o una actividad en común en fechas que coinciden. Un vínculo cuesta 1; un grupo o una actividad, tanto como participantes tenga menos uno. Ganan los caminos que cuestan menos y no pasan dos veces por la misma organización.',
    source:
      'Yen (1971), Management Science 17:712-716; el costo por tamaño sigue a Newman (2001), Phys. Rev. E 64:016132.',
    example: 'Por una reunión de cinco organizaciones el paso cuesta 4; por dos vínculos seguidos, 2: gana el segundo.',
  },
} as const;
