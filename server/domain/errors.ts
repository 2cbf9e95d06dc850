/** The closed table of errors: each code with its HTTP status, what happened and what the reader can do, in es and en. */
import type { Localised } from './localised.ts';

interface ErrorEntry {
  readonly status: number;
  readonly title: Localised;
  readonly action: Localised;
}

export const errorTable = {
  INVALID_INPUT: {
    status: 400,
    title: { es: 'La solicitud no es válida.', en: 'The request is not valid.' },
    action: {
      es: 'Corrija los campos indicados y vuelva a intentarlo.',
      en: 'Correct the fields named and try again.',
    },
  },
  NOT_ALLOWED: {
    status: 403,
    title: { es: 'Esta acción no está permitida desde aquí.', en: 'This action is not allowed from here.' },
    action: {
      es: 'Use la línea de comandos en la misma máquina que el servidor.',
      en: 'Use the command line on the machine that the server runs on.',
    },
  },
  NOT_FOR_AUDIENCE: {
    status: 403,
    title: { es: 'Esto no se muestra a quien lo pide.', en: 'This is not shown to the audience that asks for it.' },
    action: {
      es: 'Pida con audience=public o audience=members lo que se muestra a todos. Para más, use Tinkuy en la máquina del servidor, o pida a quien lo administra otro ajuste AUDIENCE.',
      en: 'Ask with audience=public or audience=members for what is shown to others. For more, use Tinkuy on the machine of the server, or ask whoever runs it for another AUDIENCE setting.',
    },
  },
  NOT_FOUND: {
    status: 404,
    title: { es: 'No hay nada registrado con ese identificador.', en: 'Nothing is on file under that id.' },
    action: { es: 'Revise el identificador o búsquelo por nombre.', en: 'Check the id, or search by name.' },
  },
  CONFLICT: {
    status: 409,
    title: { es: 'El registro cambió mientras tanto.', en: 'The record has changed in the meantime.' },
    action: { es: 'Vuelva a leerlo y repita el cambio.', en: 'Read it again and repeat the change.' },
  },
  ALREADY_UNDONE: {
    status: 409,
    title: { es: 'Este cambio ya se deshizo.', en: 'This change has already been undone.' },
    action: {
      es: 'Para recuperarlo, deshaga el cambio que lo deshizo.',
      en: 'To have it back, undo the change that undid it.',
    },
  },
  ARCHIVED: {
    status: 409,
    title: {
      es: 'Este espacio está archivado: solo se puede leer.',
      en: 'This workspace is archived: it can only be read.',
    },
    action: { es: 'Sáquelo del archivo antes de cambiarlo.', en: 'Take it out of the archive before changing it.' },
  },
  TOO_LARGE: {
    status: 413,
    title: { es: 'El envío supera el límite.', en: 'The upload is over the limit.' },
    action: { es: 'Divida los datos en partes más pequeñas.', en: 'Split the data into smaller parts.' },
  },
  IMPORT_REJECTED: {
    status: 422,
    title: {
      es: 'Los datos no se pudieron leer; no se cargó nada.',
      en: 'The data could not be read; nothing was loaded.',
    },
    action: { es: 'Corrija lo indicado y vuelva a importar.', en: 'Correct what is named and import again.' },
  },
  EDIT_REJECTED: {
    status: 422,
    title: { es: 'Hay datos que corregir; no se guardó nada.', en: 'Some fields need correcting; nothing was saved.' },
    action: { es: 'Corrija los campos indicados y guarde otra vez.', en: 'Correct the fields named and save again.' },
  },
  RATE_LIMITED: {
    status: 429,
    title: { es: 'Demasiadas solicitudes.', en: 'Too many requests.' },
    action: { es: 'Espere un minuto y vuelva a intentarlo.', en: 'Wait a minute and try again.' },
  },
  INTERNAL: {
    status: 500,
    title: { es: 'Ocurrió un error inesperado.', en: 'Something unexpected went wrong.' },
    action: {
      es: 'Los datos registrados están a salvo. Vuelva a intentarlo; si se repite, informe el número de solicitud.',
      en: 'The data on file is safe. Try again; if it happens again, report the request id.',
    },
  },
  QUERY_FAILED: {
    status: 500,
    title: { es: 'Una consulta al grafo falló.', en: 'A query to the graph failed.' },
    action: {
      es: 'Los datos registrados están a salvo. Vuelva a intentarlo; si se repite, informe el nombre de la consulta.',
      en: 'The data on file is safe. Try again; if it happens again, report the name of the query.',
    },
  },
  GRAPH_UNAVAILABLE: {
    status: 503,
    title: { es: 'La base de grafos no responde.', en: 'The graph database does not answer.' },
    action: {
      es: 'Compruebe que Neo4j esté en marcha y que NEO4J_URI, NEO4J_USER y NEO4J_PASSWORD sean correctos.',
      en: 'Check that Neo4j is running and that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD are right.',
    },
  },
  SAVE_UNKNOWN: {
    status: 503,
    title: {
      es: 'No se sabe si el cambio quedó guardado: la base de grafos dejó de responder mientras lo guardaba.',
      en: 'It is not known whether the change was saved: the graph database stopped answering while it saved it.',
    },
    action: {
      es: 'Quedó entero o no quedó: cuando la base responda, mire el historial antes de repetirlo.',
      en: 'It is there as a whole or not at all: once the database answers, look at the history before you repeat it.',
    },
  },
  GRAPH_REFUSED: {
    status: 503,
    title: { es: 'Neo4j rechazó el usuario o la contraseña.', en: 'Neo4j refused the user name or password.' },
    action: { es: 'Corrija NEO4J_USER y NEO4J_PASSWORD.', en: 'Correct NEO4J_USER and NEO4J_PASSWORD.' },
  },
  OVERLOADED: {
    status: 503,
    title: { es: 'El servidor está ocupado.', en: 'The server is busy.' },
    action: { es: 'Vuelva a intentarlo en unos segundos.', en: 'Try again in a few seconds.' },
  },
  ENGINE_MISSING: {
    status: 500,
    title: {
      es: 'La base integrada no existe para este sistema operativo o procesador.',
      en: 'The embedded database does not exist for this operating system or processor.',
    },
    action: {
      es: 'Use Neo4j: defina NEO4J_URI, NEO4J_USER y NEO4J_PASSWORD.',
      en: 'Use Neo4j: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
    },
  },
  STORE_LOCKED: {
    status: 500,
    title: { es: 'Otro proceso usa esta carpeta de datos.', en: 'Another process uses this data folder.' },
    action: {
      es: 'No se tocó nada y el otro proceso sigue trabajando: deténgalo, o use otra carpeta con DATA_DIR.',
      en: 'Nothing was touched and the other process goes on working: stop it, or use another folder with DATA_DIR.',
    },
  },
  STORE_UNWRITABLE: {
    status: 500,
    title: {
      es: 'La carpeta de datos no se puede leer o escribir.',
      en: 'The data folder cannot be read or written.',
    },
    action: {
      es: 'Todo lo confirmado hasta ahora está a salvo: libere espacio en disco o corrija los permisos de la carpeta, y vuelva a intentarlo.',
      en: 'Everything confirmed so far is safe: free disk space or correct the permissions of the folder, then try again.',
    },
  },
  STORE_DAMAGED: {
    status: 500,
    title: { es: 'El registro de cambios está dañado.', en: 'The journal is damaged.' },
    action: {
      es: 'No se modificó nada y los cambios anteriores a esa línea están intactos: restaure una copia de la carpeta de datos, o guarde aparte la carpeta journal y vuelva a cargar los datos.',
      en: 'Nothing was changed and the changes before that line are intact: restore a copy of the data folder, or put its journal folder aside and load the data again.',
    },
  },
  STORE_TOO_NEW: {
    status: 500,
    title: {
      es: 'Estos datos los escribió una versión más nueva de Tinkuy.',
      en: 'This data was written by a newer version of Tinkuy.',
    },
    action: {
      es: 'No se modificó nada y los datos están a salvo: actualice Tinkuy, o use otra carpeta con DATA_DIR.',
      en: 'Nothing was changed and the data is safe: update Tinkuy, or use another folder with DATA_DIR.',
    },
  },
  BACKUP_UNREADABLE: {
    status: 422,
    title: { es: 'La copia de seguridad no se restauró.', en: 'The backup was not restored.' },
    action: {
      es: 'No se modificó nada. Use otra copia.',
      en: 'Nothing was changed. Use another backup.',
    },
  },
  PORT_TAKEN: {
    status: 500,
    title: { es: 'El puerto ya está en uso.', en: 'The port is already in use.' },
    action: {
      es: 'Detenga el otro programa, o use otro puerto con PORT.',
      en: 'Stop the other program, or use another port with PORT.',
    },
  },
  UNPROTECTED: {
    status: 500,
    title: {
      es: 'Todavía no hay cuentas: cualquiera en la red podría leer y cambiar los datos.',
      en: 'There are no accounts yet: anybody on the network could read and change the data.',
    },
    action: {
      es: 'Use HOST=127.0.0.1, o defina ALLOW_UNPROTECTED=yes si la red es de confianza.',
      en: 'Use HOST=127.0.0.1, or set ALLOW_UNPROTECTED=yes if the network is trusted.',
    },
  },
  CONFIG_INVALID: {
    status: 500,
    title: { es: 'La configuración no es válida.', en: 'The configuration is not valid.' },
    action: { es: 'Corrija la variable indicada.', en: 'Correct the variable named.' },
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;

interface ErrorExtras {
  /** What it is about: ids, fields, file and line. Never secrets, never personal data. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** The only error that our code throws on purpose: a code of the table, a message for developers, details for readers. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, { details = {}, cause }: ErrorExtras = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
