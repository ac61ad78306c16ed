// What a person gives to be imported: a file that is chosen or dropped, or a text that is pasted.

import { useRef, useState } from 'preact/hooks';
import type { ImportSource } from './importing';

/** Where files and texts go to. */
export interface Taking {
  readonly onSource: (source: ImportSource) => void;
  readonly onTooMany: () => void;
}

/** Takes the one file of a list. */
export function takeFiles(files: FileList | null | undefined, { onSource, onTooMany }: Taking): void {
  const [file, second] = files ?? [];
  if (second) onTooMany();
  else if (file) onSource({ kind: 'file', file });
}

/** Handlers for an element onto which files are dropped and texts pasted; `isOver` while a file hangs over it. */
export function useDrop(taking: Taking) {
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  const count = (step: number) => {
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  const handlers = {
    onDragEnter: (event: DragEvent) => hasFiles(event) && count(1),
    onDragLeave: (event: DragEvent) => hasFiles(event) && count(-1),
    onDragOver: (event: DragEvent) => hasFiles(event) && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth.current = 0;
      setOver(false);
      takeFiles(event.dataTransfer?.files, taking);
    },
    onPaste: (event: ClipboardEvent) => {
      const target = event.target as Element | null;
      if (target?.closest('input, textarea, select, dialog')) return;
      takePasted(event, taking);
    },
  };
  return { isOver, handlers };
}

/** Takes what is on the clipboard; returns whether there was something. */
export function takePasted(event: ClipboardEvent, taking: Taking): boolean {
  const { clipboardData } = event;
  const text = clipboardData?.getData('text/plain') ?? '';
  const files = clipboardData?.files;
  if (files && files.length > 0) takeFiles(files, taking);
  else if (text.trim() !== '') taking.onSource({ kind: 'text', text });
  else return false;
  event.preventDefault();
  return true;
}
