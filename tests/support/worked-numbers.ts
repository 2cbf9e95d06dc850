/** The worked numbers of the fictional workspace: kept as a fixture, worked out apart from the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../server/graph/project-root.ts';

const Influence = z.object({ sum: z.number(), interviews: z.number(), perceivedInfluence: z.number() });
/** The fixture calls by its table what the API calls `named`. */
const By = z.enum(['can-fill', 'mandate']).transform((by) => (by === 'can-fill' ? 'named' : by));
const Value = z.number().nullable();
const Position = z.object({
  organisations: z.number(),
  lines: z.number(),
  byKind: z.record(z.string(), z.number()),
  isolates: z.number(),
  components: z.number(),
  modularity: z.number(),
  ei: z.object({ lines: z.number(), observed: z.number(), expected: z.number() }),
  items: z.array(
    z.object({
      id: z.string(),
      values: z.record(z.string(), Value),
      brokerage: z.record(z.string(), z.number()).nullable(),
    }),
  ),
});
const Worked = z.object({
  position: Position,
  region: z.string(),
  group: z.string(),
  recall: z.object({
    interviews: z.number(),
    interviewsByScope: z.record(z.string(), z.number()),
    organisations: z.array(
      z.object({
        id: z.string(),
        named: z.number(),
        namedShare: z.number(),
        perceivedInfluence: z.number(),
        low: z.number(),
        high: z.number(),
        rank: z.number(),
        rankLow: z.number(),
        rankHigh: z.number(),
        othersOnly: Influence,
      }),
    ),
  }),
  roster: z.object({
    interviews: z.number(),
    organisations: z.array(
      z.object({
        id: z.string(),
        n: z.number(),
        mean: z.number().nullable(),
        dontKnow: z.number(),
        askedNotNamed: z.number(),
      }),
    ),
  }),
  engagement: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        value: z.number(),
        rule: z.string(),
        through: z.array(z.string()).default([]),
        linkedGroup: z.number().optional(),
      }),
    ),
  ),
  gaps: z.object({
    orderByRoleNeed: z.array(z.string()),
    listed: z.array(
      z.object({
        id: z.string(),
        perceivedInfluence: z.number(),
        engagement: z.number(),
        gap: z.number(),
        rankDifference: z.number(),
        signsDiffer: z.boolean(),
        fillsUncovered: z.array(z.string()),
      }),
    ),
    notListed: z.array(z.object({ id: z.string(), gap: z.number(), through: z.array(z.string()) })),
  }),
  coverage: z.array(
    z.object({
      region: z.string(),
      group: z.string().nullable(),
      C: z.number().nullable(),
      coveredWeight: z.number().nullable(),
      applicableWeight: z.number(),
      roles: z.array(
        z.object({
          id: z.string(),
          weight: z.number(),
          target: z.number(),
          state: z.string(),
          marks: z.array(z.string()).optional(),
          candidates: z.array(
            z.object({
              id: z.string(),
              by: By,
              presence: z.string(),
              engagement: z.number().nullable().default(null),
            }),
          ),
        }),
      ),
    }),
  ),
  times: z.array(
    z.object({
      organisation: z.string(),
      group: z.string(),
      role: z.string(),
      source: z.string(),
      locator: z.string(),
      at: z.string(),
      state: z.string(),
    }),
  ),
  groups: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        members: z.record(z.string(), z.string()),
        membersByPillar: z.record(z.string(), z.number()),
        observers: z.array(z.string()),
      }),
    ),
  ),
});

const file = join(projectRoot(), 'tests/fixtures/rio-claro-worked.json');

/** The numbers, in the shape that the tests use. */
export const workedNumbers = Worked.parse(JSON.parse(readFileSync(file, 'utf8')));
