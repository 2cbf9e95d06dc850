/** One write transaction of Neo4j: tried again when it failed for certain, never when nobody knows what became of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { AppError } from '#domain/errors.ts';

/** Milliseconds over which a transaction is tried again, for a leader change or a deadlock. */
export const retryTime = 8000;
/** Milliseconds before the second attempt; doubled for each that follows. */
const firstPause = 200;

/** Failures of the connection, after which a commit may have been done or not. */
const connectionLost = ['ServiceUnavailable', 'SessionExpired'];

async function attempt<Result>(session: Session, task: (open: Transaction) => Promise<Result>): Promise<Result> {
  const open = await session.beginTransaction();
  const result = await task(open).catch(async (error: unknown) => {
    await open.rollback().catch(() => undefined);
    throw error;
  });
  try {
    await open.commit();
  } catch (cause) {
    if (!(cause instanceof Neo4jError) || !connectionLost.includes(cause.code)) throw cause;
    throw new AppError('SAVE_UNKNOWN', 'Neo4j went away while it committed', {
      details: { reason: cause.code },
      cause,
    });
  }
  return result;
}

/**
 * Runs `task` in a transaction and commits it. The driver's own managed transactions also repeat a commit whose answer
 * was lost, and so could enter a change twice.
 * @throws AppError SAVE_UNKNOWN when the connection was lost during the commit; else what the driver or `task` throws
 */
export async function writeTransaction<Result>(
  session: Session,
  task: (open: Transaction) => Promise<Result>,
): Promise<Result> {
  const until = Date.now() + retryTime;
  for (let pause = firstPause; ; pause *= 2) {
    try {
      return await attempt(session, task);
    } catch (error) {
      if (!neo4j.isRetryableError(error) || Date.now() + pause > until) throw error;
    }
    await sleep(pause * (0.8 + Math.random() * 0.4));
  }
}
