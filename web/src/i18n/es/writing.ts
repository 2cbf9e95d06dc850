/** Textos de todo lo que escribe: en qué rol se edita, qué se guardó, qué no se pudo guardar. */
export const writing = {
  author: 'En qué rol edita',
  authorChoose: 'Elija un rol',
  authorHelp: 'Queda en el historial junto al cambio. Tinkuy no pide ni guarda su nombre.',
  required: 'Este dato hace falta.',
  reason: 'Motivo',
  reasonHelp: 'Para quien lea el historial: por qué se hizo. No escriba nombres de personas.',
  cancel: 'Cancelar',
  saving: 'Guardando',
  statusClose: 'Cerrar el aviso',
  undoKeys: 'Alt Z',
  seeInHistory: 'Ver en el historial',
  notSaved: 'No se guardó.',
  typedStays: 'Lo que escribió sigue aquí.',
  unknownSaved: 'No se sabe si se guardó.',
  unknownSavedAction:
    'Lo registrado antes está a salvo y lo que escribió sigue aquí. Mire en el historial si el cambio está antes de repetirlo.',
} as const;
