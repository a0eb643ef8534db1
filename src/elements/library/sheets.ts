import { controls } from '../../ui/controls.js';
import { tokens } from '../../ui/tokens.js';
import { styles as filterStyles } from './filters.styles.js';
import { styles } from './library.styles.js';
import { ownStyles } from './own.styles.js';
import { styles as runStyles } from './script-run.styles.js';
import { styles as sentenceStyles } from './sentence.styles.js';
import { styles as usageStyles } from './usage.styles.js';

/** All style sheets of the library. */
export const sheets = [
  tokens,
  controls,
  styles,
  filterStyles,
  sentenceStyles,
  runStyles,
  usageStyles,
  ownStyles,
];
