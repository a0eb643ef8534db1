import { richTinymce, tinymceEditor } from './tinymce-editor.mjs';

export const mount = tinymceEditor(true);
export const mountRich = richTinymce(true);
