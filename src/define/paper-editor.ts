import { HeyanPaperEditor } from '../elements/paper-editor/paper-editor.js';

if (!customElements.get('heyan-paper-editor')) customElements.define('heyan-paper-editor', HeyanPaperEditor);
