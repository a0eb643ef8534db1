import { richTinymce, tinymceEditor } from './tinymce-editor.mjs';

/** In a frame, as it comes. */
export const mount = tinymceEditor(false);
export const mountRich = richTinymce(false);
