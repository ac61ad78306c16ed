// The second copy of a form's model, reached by postMessage, whose answers come back late.
import { tellFirstWrite } from './first-write';
import type { Settings } from './settings';
import { textsOf } from './texts';
import { formatError, type FieldValue } from './values';

/** What the far copy answers to one write. */
export interface Verdict {
  readonly key: string;
  readonly value: FieldValue;
  readonly error: string;
}

interface Message {
  readonly key: string;
  readonly value: FieldValue;
  readonly version: number;
}

const VALIDATION_DELAY = 500;

function latency(): number {
  return 50 + Math.random() * 250;
}

function respelledPhone(phone: string): string {
  const bare = phone.replace(/[^\d+]/g, '');
  if (bare !== phone) return bare;
  return phone.replace(/^(\+?\d{2})(\d{2,3})(\d+)$/, '$1 $2 $3');
}

/** The value as a page that tidies its input would keep it. */
export function reformatted(key: string, value: FieldValue): FieldValue {
  if (typeof value !== 'string') return value;
  const tidy = value.trim().replace(/[^\S\n]+/g, ' ');
  if (key === 'phone') return respelledPhone(tidy);
  if (key === 'email' || key === 'additionalEmails') return tidy.toLowerCase();
  return tidy;
}

/** Carries every write to the far copy and hands back what that copy makes of it. */
export class Projection {
  private readonly near: MessagePort;
  private readonly latest = new Map<string, number>();

  constructor(
    private readonly settings: Settings,
    private readonly initial: Readonly<Record<string, FieldValue>>,
    private readonly onEcho: (key: string, value: FieldValue) => void,
    private readonly onVerdict: (key: string, error: string) => void,
  ) {
    const channel = new MessageChannel();
    this.near = channel.port1;
    channel.port2.onmessage = (event: MessageEvent<Message>) => this.farSide(channel.port2, event.data);
    this.near.onmessage = (event: MessageEvent<Message>) => this.nearSide(event.data);
  }

  /** Tells the far copy about a write of the user. */
  send(key: string, value: FieldValue): void {
    tellFirstWrite();
    const version = (this.latest.get(key) ?? 0) + 1;
    this.latest.set(key, version);
    this.near.postMessage({ key, value, version } satisfies Message);
    if (this.reverts(key)) {
      setTimeout(() => this.onEcho(key, this.initial[key] ?? ''), this.settings.revert.delay);
    }
    setTimeout(() => {
      if (this.latest.get(key) === version) this.onVerdict(key, this.judge(key, value));
    }, VALIDATION_DELAY);
  }

  private reverts(key: string): boolean {
    const { keys } = this.settings.revert;
    return keys === 'all' || keys.includes(key);
  }

  private judge(key: string, value: FieldValue): string {
    const refused = this.settings.projection === 'reject' && key === 'phone' && value !== '';
    return refused ? textsOf(this.settings).errorPhone : formatError(key, value, this.settings);
  }

  private farSide(port: MessagePort, message: Message): void {
    const tidies = this.settings.projection === 'reformat';
    const value = tidies ? reformatted(message.key, message.value) : message.value;
    setTimeout(() => port.postMessage({ ...message, value } satisfies Message), latency());
  }

  private nearSide(message: Message): void {
    if (this.latest.get(message.key) !== message.version) return;
    if (this.reverts(message.key)) return;
    this.onEcho(message.key, message.value);
  }
}
