// What every line of the strip has at its ends: the handle it is moved by, and the buttons that unfold, fold and hide it.

import { useText } from '../parts/text';
import { Mark } from './strip-icons';
import { useGuard, useTools } from './tools';

/** How far an arrow key moves the strip, in CSS pixels; with Shift further. */
const stepPx = 16;
const leapPx = 128;

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function Handle() {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  const onKey = (event: KeyboardEvent) => {
    const [x, y] = directions[event.key] ?? [];
    if (x === undefined || y === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const px = event.shiftKey ? leapPx : stepPx;
    ports.move({ x: x * px, y: y * px });
  };
  return (
    <button
      type="button"
      class="handle"
      aria-label={t('stripMove')}
      aria-description={t('stripMoveHow')}
      title={`${t('stripMove')}: ${t('stripMoveHow')}`}
      onPointerDown={on(ports.startDrag)}
      onKeyDown={on(onKey)}
    >
      <Mark name="grip" />
    </button>
  );
}

export interface BarButtonsProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onFold: () => void;
}

export function BarButtons({ isOpen, onToggle, onFold }: BarButtonsProps) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  return (
    <>
      <button
        type="button"
        class="details"
        data-home
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'panel' : undefined}
        onClick={on(onToggle)}
      >
        <span class="label">{t('stripDetails')}</span>
        <Mark name="down" />
      </button>
      <button
        type="button"
        class="plain"
        aria-label={t('stripFold')}
        title={t('stripFold')}
        onClick={on(onFold)}
      >
        <Mark name="fold" />
      </button>
      <button
        type="button"
        class="plain"
        aria-label={t('stripClose')}
        aria-description={t('stripCloseKey')}
        title={`${t('stripClose')}. ${t('stripCloseKey')}`}
        onClick={on(ports.snooze)}
      >
        <Mark name="close" />
      </button>
    </>
  );
}
