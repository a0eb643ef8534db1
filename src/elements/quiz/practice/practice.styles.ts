import { css } from 'lit';

/** Where an agent practises: what may be chosen, and a question with its answer. */
export const practiceStyles = css`
  .practice-part {
    display: grid;
    gap: var(--_space);
  }

  .practice-part h4 {
    font-size: var(--_font-size);
    font-weight: 600;
  }

  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: var(--_space);
  }

  .topics button {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--_space);
    justify-content: space-between;
    inline-size: 100%;
    text-align: start;
  }

  .round-answer:focus-visible {
    outline-offset: 4px;
    border-radius: var(--_radius);
  }
`;
