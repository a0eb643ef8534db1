import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { linesOfPage, richHtml } from './rich-document.mjs';

/** Its model is its DOM, read through its own serializer, with an undo stack of its own. */
export const tinymceEditor = inline => async (parent, text) => {
  const place = parent.appendChild(document.createElement('div'));
  for (const line of text.split('\n')) {
    place.appendChild(document.createElement('p')).append(line || document.createElement('br'));
  }
  const [editor] = await tinymce.init({
    target: place,
    inline,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    toolbar: false,
    promotion: false,
    branding: false,
    statusbar: false,
  });
  // It waits for a style sheet, which is left out here, before it shows itself.
  editor.getContainer().style.visibility = 'visible';
  const lines = () => {
    const page = new DOMParser().parseFromString(editor.getContent(), 'text/html');
    for (const end of page.querySelectorAll('br')) end.replaceWith('\n');
    const blocks = [...page.body.children].map(block => block.textContent.replace(/^\u00a0$/, ''));
    return blocks.join('\n').replaceAll('\u00a0', ' ');
  };
  return {
    element: editor.getBody(),
    editorId: editor.id,
    frame: editor.iframeElement,
    model: lines,
    close: () => {
      editor.destroy();
      place.remove();
    },
  };
};

export const richTinymce = inline => async parent => {
  const host = await tinymceEditor(inline)(parent, '');
  const editor = tinymce.get(host.editorId);
  editor.setContent(richHtml);
  const model = () => linesOfPage(new DOMParser().parseFromString(editor.getContent(), 'text/html'));
  return { ...host, model };
};
