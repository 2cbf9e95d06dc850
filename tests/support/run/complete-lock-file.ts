/**
 * Completes package-lock.json: `npm run complete-lock-file`, after any change of dependencies.
 *
 * npm leaves out an optional platform package that the registry does not have (five of the six of @grafeo-db/js), and
 * then `npm ci` refuses the lock file. Each gets an entry without integrity: installed where it exists, else left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Entry = z.looseObject({
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  engines: z.record(z.string(), z.string()).optional(),
});
export const Lock = z.looseObject({ packages: z.record(z.string(), Entry) });
export type Lock = z.infer<typeof Lock>;

/** The platform in the name of a package: js-linux-arm64-musl is for Linux on ARM with musl. */
function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | undefined {
  const [, os, cpu, abi] = /-(linux|darwin|win32)-(x64|arm64)(?:-(gnu|musl|msvc))?$/.exec(name) ?? [];
  if (os === undefined || cpu === undefined) return undefined;
  const libc = abi === 'gnu' ? 'glibc' : abi;
  return { os: [os], cpu: [cpu], ...(os === 'linux' && libc !== undefined ? { libc: [libc] } : {}) };
}

/** The entries that npm left out, by their place in the lock file. */
export function missingEntries(lock: Lock): Record<string, object> {
  const missing: Record<string, object> = {};
  for (const { optionalDependencies = {}, engines } of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name);
      const path = `node_modules/${name}`;
      if (path in lock.packages || platform === undefined) continue;
      missing[path] = { version, ...platform, optional: true, ...(engines === undefined ? {} : { engines }) };
    }
  }
  return missing;
}

if (process.argv[1]?.endsWith('complete-lock-file.ts') === true) {
  const file = 'package-lock.json';
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(Lock.parse(written));
  // What npm wrote is kept as it stands, the order of its keys included.
  const { packages, ...rest } = z.looseObject({ packages: z.record(z.string(), z.unknown()) }).parse(written);
  const sorted = Object.entries({ ...packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...rest, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${String(Object.keys(missing).length)} entries added`);
}
