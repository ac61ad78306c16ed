// Small pictures of the customer table; their buttons carry the words.

const shapes = {
  star: 'M8 1.6l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.4l-4 2.2.9-4.4-3.3-3 4.5-.5z',
  pencil: 'M10.8 2.4l2.8 2.8-8 8-3.3.5.5-3.3zM9.2 4l2.8 2.8',
  lock: 'M4 7.2h8v6H4zM5.6 7.2V5a2.4 2.4 0 0 1 4.8 0v2.2',
  open: 'M6.5 3l5 5-5 5',
  up: 'M8 12.5v-9M4.5 7L8 3.5 11.5 7',
  down: 'M8 3.5v9M4.5 9L8 12.5 11.5 9',
  remove: 'M4 4l8 8M12 4l-8 8',
} as const;

export function Icon({
  shape,
  isFull = false,
}: {
  readonly shape: keyof typeof shapes;
  readonly isFull?: boolean;
}) {
  return (
    <svg class={isFull ? 'icon full' : 'icon'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  );
}
