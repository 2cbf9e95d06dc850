/** The only reader of the environment: every setting, its default and what is wrong with it. */
import { z } from 'zod';
import { AppError } from '#domain/errors.ts';
import type { Localised } from '#domain/localised.ts';
import { audiences, type Audience } from '#domain/vocabularies.ts';

const text = z.string().trim().min(1);
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const Environment = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  DATA_DIR: text.default('data'),
  DATASETS: text.default('peru-vps,peru-institutions,rio-claro'),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
  ALLOW_UNPROTECTED: z.enum(['yes', 'no']).default('no'),
  AUDIENCE: z.enum(audiences).optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/)
    .optional(),
  NEO4J_USER: text.default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: text.optional(),
});

/** What a setting must be; the others must only not be blank. */
const expected: Readonly<Record<string, Localised>> = {
  PORT: { es: 'debe ser un número entero de 0 a 65535', en: 'must be a whole number from 0 to 65535' },
  LOG_LEVEL: { es: `debe ser uno de ${logLevels.join(', ')}`, en: `must be one of ${logLevels.join(', ')}` },
  AUDIENCE: { es: `debe ser uno de ${audiences.join(', ')}`, en: `must be one of ${audiences.join(', ')}` },
  ALLOW_UNPROTECTED: { es: 'debe ser yes o no', en: 'must be yes or no' },
  NEO4J_URI: {
    es: 'debe empezar con bolt://, neo4j://, bolt+s:// o neo4j+s://',
    en: 'must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://',
  },
};
const notBlank: Localised = { es: 'no puede estar en blanco', en: 'must not be blank' };

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** The most trusted audience that is answered: internal on this machine, public beyond it, unless set otherwise. */
  readonly audience: Audience;
  /** Folders under seeds/ that are loaded into an empty graph, in this order. */
  readonly datasets: readonly string[];
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  readonly neo4j?: Neo4jConfig;
}

const loopback = ['127.0.0.1', 'localhost', '::1'];

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return loopback.includes(host) || /^127(\.\d{1,3}){3}$/.test(host);
}

function withoutEmpty(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}

/**
 * The settings of an environment; an empty variable counts as unset.
 * @throws AppError CONFIG_INVALID naming the variable; UNPROTECTED for an address beyond loopback without
 * ALLOW_UNPROTECTED=yes, since there are no accounts yet
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(withoutEmpty(environment));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const variable = issue?.path.join('.') ?? '';
    const { es, en } = expected[variable] ?? notBlank;
    const reason = { es: `${variable} ${es}`, en: `${variable} ${en}` };
    throw new AppError('CONFIG_INVALID', reason.en, { details: { variable, reason } });
  }
  const { data } = parsed;
  if (!isLoopback(data.HOST) && data.ALLOW_UNPROTECTED !== 'yes') {
    throw new AppError('UNPROTECTED', `HOST=${data.HOST} can be reached from other machines`, {
      details: { host: data.HOST },
    });
  }
  const datasets = data.DATASETS.split(',').map((name) => name.trim());
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: data.DATA_DIR,
    audience: data.AUDIENCE ?? (isLoopback(data.HOST) ? 'internal' : 'public'),
    datasets: data.DATASETS === 'none' ? [] : datasets.filter((name) => name !== ''),
    logLevel: data.LOG_LEVEL,
    ...(data.NEO4J_URI === undefined ? {} : { neo4j: neo4jConfig(data, data.NEO4J_URI) }),
  };
}

function neo4jConfig(data: z.infer<typeof Environment>, uri: string): Neo4jConfig {
  return {
    uri,
    user: data.NEO4J_USER,
    password: data.NEO4J_PASSWORD,
    ...(data.NEO4J_DATABASE === undefined ? {} : { database: data.NEO4J_DATABASE }),
  };
}
