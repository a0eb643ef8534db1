import { HeyanChecker } from '../elements/checker/checker.js';

if (!customElements.get('heyan-checker')) customElements.define('heyan-checker', HeyanChecker);
