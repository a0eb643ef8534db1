import type { PolicyItem } from '../../../engine/packs/policy-types.js';
import type { DeskContext } from '../desk-host.js';
import { agentName } from '../views/agents-view.js';
import { figure } from '../views/bar.js';
import type { AssessedAgent, AssessmentDesk } from './assessment-desk.js';
import type { AssessmentStrings } from './assessment-strings.js';

/** What every part of the page is drawn from; `x` are its own words, those of the report stand in the context. */
export interface AssessmentParts {
  readonly desk: AssessmentDesk;
  readonly context: DeskContext;
  readonly x: AssessmentStrings;
}

export const nameOf = ({ context: { t } }: AssessmentParts, { person }: AssessedAgent): string =>
  agentName(t, person);

/** Points with their sign. */
export const signed = (points: number): string => `${points > 0 ? '+' : ''}${figure(points, 2)}`;

/** Summed in hundredths, so that tenths do not drift. */
export const sumOf = (lines: readonly { readonly points: number }[]): number =>
  Math.round(lines.reduce((total, { points }) => total + points * 100, 0)) / 100;

/** Some events carry no points but a consequence. */
export const isWithoutPoints = ({ points, maxPoints }: PolicyItem): boolean =>
  points === 0 && maxPoints === undefined;
