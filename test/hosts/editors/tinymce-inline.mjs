import { tinymceEditor } from './tinymce-editor.mjs';

export const mount = tinymceEditor(true);
