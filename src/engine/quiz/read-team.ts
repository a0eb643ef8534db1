import { anyText, listOf, object, optional, parse, text, uniqueById, type Reader } from '../packs/read.js';
import type { Parsed } from '../packs/problem.js';
import type { TeamMember } from './attendance.js';
import { isMonth } from './is-month.js';

const month: Reader<string> = (input, path, list) =>
  isMonth(input) ? input : list.add(path, 'unknown-value', String(input));

const team = uniqueById(listOf(object<TeamMember>({ id: text, name: anyText, since: optional(month) })));

/** Reads the list of a team from a page; a member that cannot be read is left out and reported. */
export const readTeam = (input: unknown): Parsed<readonly TeamMember[]> => parse(team, input, []);
