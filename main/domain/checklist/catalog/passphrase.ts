import type { ChecklistEntry } from '../checklist-item.ts';

/** The passphrase beside the words, where there is one. */
export const PASSPHRASE_ITEMS = [
  {
    id: 'passphrase_noted',
    area: 'passphrase',
    lesson: null,
    level: 'essential',
    appliesWhen: ['passphrase'],
    check: 'declared',
    accepts: ['note'],
    expiresAfterMonths: 12,
    minutes: 10,
    source: 'trezor_passphrase',
  },
  {
    id: 'passphrase_apart',
    area: 'passphrase',
    lesson: null,
    level: 'recommended',
    appliesWhen: ['passphrase'],
    check: 'declared',
    accepts: ['note'],
    expiresAfterMonths: 12,
    minutes: 10,
    source: 'trezor_passphrase',
  },
  {
    id: 'passphrase_rehearsed',
    area: 'passphrase',
    lesson: null,
    level: 'recommended',
    appliesWhen: ['passphrase'],
    check: 'declared',
    accepts: ['note'],
    expiresAfterMonths: 6,
    minutes: 15,
    source: 'trezor_passphrase',
  },
] as const satisfies readonly ChecklistEntry[];
