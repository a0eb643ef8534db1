/** Somebody else's editor, mounted on this page. */
export interface MountedHost {
  readonly element: HTMLElement;
  /** The frame the box lies in, where it lies in one. */
  readonly frame?: HTMLIFrameElement;
  /** True for a box of a single line. */
  readonly oneLine?: boolean;
  /** True where undo is the browser's own. */
  readonly browserUndo?: boolean;
  /** The text as the editor itself holds it; never read from its DOM where it has a model. */
  model(): string;
  /** Where the editor's own model has the caret, where it takes its time to learn of it. */
  caret?(): number | undefined;
  close(): void | Promise<void>;
}

export const hosts = [
  'textarea',
  'input',
  'react-18',
  'react-19',
  'vue',
  'keyup-only',
  'contenteditable',
  'plaintext-only',
  'iframe',
  'prosemirror',
  'quill',
  'ckeditor',
  'tinymce',
  'tinymce-inline',
  'lexical',
  'slate',
] as const;

export type HostName = (typeof hosts)[number];

/** The hosts whose text may be more than plain. */
export const richHosts = [
  'contenteditable',
  'prosemirror',
  'quill',
  'ckeditor',
  'tinymce',
  'tinymce-inline',
  'lexical',
  'slate',
] as const satisfies readonly HostName[];

interface HostModule {
  mount(parent: HTMLElement, text: string): Promise<MountedHost>;
  /** The reply of test/hosts/editors/rich-document.mjs. */
  mountRich?(parent: HTMLElement): Promise<MountedHost>;
}

const load = async (name: HostName): Promise<HostModule> =>
  (await import(`/test/hosts/dist/${name}.mjs`)) as HostModule;

/** Mounts an editor with a text, one paragraph a line. */
export const mountHost = async (name: HostName, text: string): Promise<MountedHost> =>
  (await load(name)).mount(document.body, text);

/** Mounts an editor with a reply of everything there is to format. */
export const mountRichHost = async (name: (typeof richHosts)[number]): Promise<MountedHost> =>
  (await load(name)).mountRich!(document.body);
