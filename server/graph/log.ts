/** The part of a logger that the graph needs; pino's loggers have it. */
export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** For tests and programs that keep no log. */
export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
