// The icons on buttons: drawn in the colour of the text, silent for screen readers.

const paths = {
  /** An arrow out of a frame: opens elsewhere. */
  'new-tab':
    'M9 3H4.5A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13h7a1.5 1.5 0 0 0 1.5-1.5V9M10 2.5h3.5V6M13 3 8 8',
  /** An arrow into a frame: opens here. */
  'this-tab': 'M6.5 3H11.5A1.5 1.5 0 0 1 13 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-5M2 8h7M6.5 5.5 9 8l-2.5 2.5',
  copy: 'M6 5.5h6.5V13H6zM10 3H3.5v7.5',
  star: 'm8 2 1.8 3.8 4.2.6-3 2.9.7 4.2L8 11.5l-3.7 2 .7-4.2-3-2.9 4.2-.6z',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  clear: 'm4 4 8 8m0-8-8 8',
  down: 'm4 6 4 4 4-4',
  next: 'm6.5 3 5 5-5 5',
  pencil: 'm10.8 2.4 2.8 2.8-8 8-3.3.5.5-3.3zM9.2 4 12 6.8',
  ascending: 'M8 12.5v-9M4.5 7 8 3.5 11.5 7',
  descending: 'M8 3.5v9M4.5 9 8 12.5 11.5 9',
  lock: 'M4 7.5h8V13H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
} as const;

export interface IconProps {
  readonly name: keyof typeof paths;
  /** Drawn full, as the star of a favourite. */
  readonly isFull?: boolean;
}

export function Icon({ name, isFull = false }: IconProps) {
  return (
    <svg class={isFull ? 'icon full' : 'icon'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
