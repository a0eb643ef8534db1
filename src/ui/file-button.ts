import { html, type TemplateResult } from 'lit';

interface FileButton {
  readonly label: string;
  readonly className: string;
  /** Endings a picker offers: `.csv,.xlsx`. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly pick: (file: File) => void;
}

/** A file picker behind a plain button, which looks and behaves like its neighbours. */
export function fileButton({ label, className, accept, disabled = false, pick }: FileButton): TemplateResult {
  return html`<button
      type="button"
      class=${className}
      ?disabled=${disabled}
      @click=${(event: Event) =>
        ((event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}
    >
      ${label}
    </button>
    <input
      type="file"
      hidden
      aria-label=${label}
      accept=${accept}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        // Emptied, so that the same file can be picked again after it was mended.
        input.value = '';
        if (file) pick(file);
      }}
    />`;
}
