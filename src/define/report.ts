import { HeyanReport } from '../elements/report/report.js';

if (!customElements.get('heyan-report')) customElements.define('heyan-report', HeyanReport);
