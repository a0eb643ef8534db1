import type { ScriptPack } from '../engine/packs/phrase-types.js';
import serviceFlows from '../../content/scripts/service-flows.json';
import dutyFlows from '../../content/scripts/duty-flows.json';

/** The built-in script packs. Read by a test, so they are typed here without another reading. */
export const defaultScriptPacks = [serviceFlows, dutyFlows] as readonly unknown[] as readonly ScriptPack[];
