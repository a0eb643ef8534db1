import type { Policy } from '../engine/packs/policy-types.js';
import assessment003 from '../../content/policies/assessment-003.json';
import assessment002 from '../../content/policies/assessment-002.json';

/** The built-in assessment policies. Read by a test, so they are typed here without another reading. */
export const defaultPolicies = [assessment003, assessment002] as readonly unknown[] as readonly Policy[];
