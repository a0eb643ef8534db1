/** A number with its noun. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** A span of time in words, to the second. */
export const spokenTime = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [
    minutes > 0 && count(minutes, 'minute'),
    (rest > 0 || minutes === 0) && count(rest, 'second'),
  ];
  return parts.filter(Boolean).join(' ');
};
