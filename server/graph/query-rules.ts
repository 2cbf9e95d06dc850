/** What no query file may contain, so that both engines give the same answer (architecture.md, Engines: the rules). */

export type QueryKind = 'read' | 'write' | 'schema';

interface Rule {
  readonly pattern: RegExp;
  readonly problem: string;
}

const forbidden: readonly Rule[] = [
  {
    pattern:
      /\bOPTIONAL\s+MATCH\b(?:(?!\b(?:MATCH|WITH|RETURN|UNWIND)\b)[\s\S])*\bWHERE\b(?:(?!\b(?:MATCH|WITH|RETURN|UNWIND)\b)[\s\S])*(?:\bEXISTS\b|\)\s*<?-)/i,
    problem: 'rule 1: no EXISTS or pattern in the WHERE of an OPTIONAL MATCH; put it in the pattern',
  },
  { pattern: /(?<!coalesce\(\s*)\bsum\s*\(/i, problem: 'rule 2: write coalesce(sum(x), 0)' },
  {
    pattern: /(?<!size\(\$(\w+)\)\s*=\s*0\s+OR\s+)\bNOT\s+[\w.]+\s+IN\s+\$/i,
    problem: 'rule 2: write size($list) = 0 OR NOT x IN $list',
  },
  { pattern: /\bNOT\s+[\w.]+\s+IN\s*\[\s*\]/i, problem: 'rule 2: NOT x IN [] is refused' },
  {
    pattern: /\$\w+\s+IS\s+(?:NOT\s+)?NULL\b/i,
    problem: "rule 2: an optional filter is $k = '' OR ..., never $k IS NULL",
  },
  { pattern: /\[[^\]|]*\bnull\b[^\]|]*\]/i, problem: 'rule 3: no null inside a list' },
  { pattern: /\bround\s*\([^()]*,/i, problem: 'rule 3: no round with a precision' },
  { pattern: /\bcollect\s*\([^()]*\)\s*\[/i, problem: 'rule 3: no index on collect()' },
  { pattern: /\(\s*\w*\s*:\s*\w+\s*\|/, problem: 'rule 3: no alternative labels' },
  { pattern: /\[\s*\w*\s*:\s*`?IN`?\s*[\]|{*]/, problem: 'rule 3: no relationship type named IN' },
  { pattern: /\b(?:apoc|gds)\./i, problem: 'rule 3: no APOC, no GDS' },
  { pattern: /\b(?:date|datetime|localdatetime|duration|time)\s*\(/i, problem: 'rule 3: dates are ISO strings' },
  {
    pattern: /\bMATCH\b(?:(?!\b(?:MATCH|WHERE|WITH|RETURN|UNWIND|MERGE|CREATE|SET|DELETE|ORDER)\b)[\s\S])*\)\s*,\s*\(/i,
    problem: 'rule 4: two MATCH clauses, never a comma',
  },
  {
    pattern: /\[[^\]]*\*(?!\s*\d*\s*\.\.\s*\d)(?!\s*\d+\s*[\]{])[^\]]*\]/,
    problem: 'rule 6: every path length is bounded',
  },
  { pattern: /\bLOAD\s+CSV\b|\bCALL\b|\bPROFILE\b|\bEXPLAIN\b/i, problem: 'no LOAD CSV, CALL, PROFILE or EXPLAIN' },
];

const writing = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/;

/** What is wrong with the text of a query, in words. */
export function ruleProblems(kind: QueryKind, text: string): string[] {
  const problems = forbidden.filter((rule) => rule.pattern.test(text)).map((rule) => rule.problem);
  if (kind === 'read') {
    if (!/\bORDER BY\b/.test(text)) problems.push('rule 6: a read has an order');
    if (!/\bLIMIT \$limit\s*$/.test(text)) problems.push('rule 6: a read ends with LIMIT $limit');
    if (writing.test(text)) problems.push('a read does not write');
  }
  if (kind === 'write' && /\bDELETE\b/.test(text) && /\bMATCH\s+\(\)-\[/.test(text)) {
    problems.push('rule 5: remove relationships by their end points');
  }
  return problems;
}
