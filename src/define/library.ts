import { HeyanLibrary } from '../elements/library/library.js';

if (!customElements.get('heyan-library')) customElements.define('heyan-library', HeyanLibrary);
