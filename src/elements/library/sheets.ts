import { controls } from '../../ui/controls.js';
import { tokens } from '../../ui/tokens.js';
import { styles as filterStyles } from './filters.styles.js';
import { styles } from './library.styles.js';
import { styles as sentenceStyles } from './sentence.styles.js';
import { styles as verdictStyles } from './verdict.styles.js';

/** The style sheets of the list; what is fetched later brings its own. */
export const sheets = [tokens, controls, styles, filterStyles, sentenceStyles, verdictStyles];
