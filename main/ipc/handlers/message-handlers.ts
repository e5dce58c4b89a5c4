import { fill } from '../../../renderer/i18n/fill.ts';
import { mainTexts } from '../../../renderer/i18n/main-texts.ts';
import type { Locale } from '../../../preload/shapes.ts';
import type { MessageOutcome, MessageVerdictView } from '../../../preload/wallet-shapes.ts';
import type { MessageVerdict } from '../../domain/message/message-verdict.ts';
import { succeed } from '../../domain/result.ts';
import type { HandlersFor } from '../handler.ts';

/** Loaded at first use, as the wallet engine is. */
const loadVerifier = () => import('../../domain/message/verify-message.ts');

export const messageHandlers: HandlersFor<'message.verify'> = {
  'message.verify': async (input, services) => {
    const { verifyMessage } = await loadVerifier();
    return succeed(viewOf(verifyMessage(input), services.locale()));
  },
};

function viewOf(verdict: MessageVerdict, locale: Locale): MessageVerdictView {
  const { messageOutcomes, reasons } = mainTexts(locale);
  if (verdict.verdict === 'valid') {
    const { scheme, lock, funds } = verdict;
    const values = { ...lock, count: funds?.coins ?? 0, sats: funds?.sats ?? 0 };
    const explanation = fill(messageOutcomes[outcomeOf(verdict)], values, locale);
    return { verdict: 'valid', scheme, explanation, lock, funds };
  }
  const { scheme, reason, params = {} } = verdict;
  const explanation = fill(reasons[reason], params, locale);
  return { verdict: verdict.verdict, scheme, reason, explanation, lock: null, funds: null };
}

function outcomeOf({ lock, funds }: Extract<MessageVerdict, { verdict: 'valid' }>): MessageOutcome {
  if (funds !== null) return 'signed_funds';
  return lock === null ? 'signed' : 'signed_locked';
}
