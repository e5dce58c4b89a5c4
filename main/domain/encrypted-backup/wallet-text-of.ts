import * as v from 'valibot';
import { fail, succeed, type Result } from '../result.ts';
import { decodeStrictly } from '../text-of-file.ts';
import { parseJsonSafely } from '../wallet/files/parse-json-safely.ts';
import { ITEM_TYPES, type BackupItem } from './backup-item.ts';

type WalletText = Result<string, 'backup_malformed' | 'backup_without_wallet' | 'backup_several'>;

const isArchived = v.optional(v.boolean(), false);
/** BIP-138, "JSON Descriptor Backup Documents". */
const descriptors = v.object({
  version: v.literal(1),
  descriptor_sets: v.array(
    v.object({
      descriptor: v.string(),
      change_descriptor: v.optional(v.string()),
      archived: isArchived,
    }),
  ),
});
/** BIP-138, "Policy Fields": one policy, or several in a list. */
const policy = v.object({ keys: v.array(v.string()), policy: v.string() });
const policies = v.object({
  version: v.literal(1),
  policy_sets: v.array(v.object({ ...policy.entries, archived: isArchived })),
});

/**
 * The wallet in an opened backup, as a text that our own readers take: descriptors, or a wallet policy. Of several
 * wallets that in use is taken; with more than one in use it is `backup_several`. Labels beside it are not read.
 */
export function walletTextOf(items: readonly BackupItem[]): WalletText {
  const wallets = items.filter(
    ({ type }) => type === ITEM_TYPES.descriptor || type === ITEM_TYPES.walletPolicy,
  );
  const [wallet, another] = wallets;
  if (wallet === undefined) return fail('backup_without_wallet');
  if (another !== undefined) return fail('backup_several');
  const text = decodeStrictly(wallet.content, 'utf-8');
  if (text === null) return fail('backup_malformed');
  if (wallet.type === ITEM_TYPES.descriptor && !text.startsWith('{')) return succeed(text);
  const json = parseJsonSafely(text);
  if (!json.ok || json.value.isAmbiguous) return fail('backup_malformed');
  return wallet.type === ITEM_TYPES.descriptor
    ? readDescriptors(json.value.value)
    : readPolicies(json.value.value);
}

function readDescriptors(json: unknown): WalletText {
  const read = v.safeParse(descriptors, json);
  if (!read.success) return fail('backup_malformed');
  return onlyOne(read.output.descriptor_sets, ({ descriptor, change_descriptor: change }) =>
    change === undefined ? descriptor : `${descriptor}\n${change}`,
  );
}

function readPolicies(json: unknown): WalletText {
  const single = v.safeParse(policy, json);
  if (single.success) return succeed(writePolicy(single.output));
  const several = v.safeParse(policies, json);
  if (!several.success) return fail('backup_malformed');
  return onlyOne(several.output.policy_sets, writePolicy);
}

/** In the words of BIP-388, which our reader knows. */
function writePolicy({ keys, policy: template }: v.InferOutput<typeof policy>): string {
  return JSON.stringify({ template, keys });
}

function onlyOne<Set extends { readonly archived: boolean }>(
  sets: readonly Set[],
  write: (set: Set) => string,
): WalletText {
  const inUse = sets.filter(({ archived }) => !archived);
  const [one, another] = inUse.length > 0 ? inUse : sets;
  if (one === undefined) return fail('backup_without_wallet');
  return another === undefined ? succeed(write(one)) : fail('backup_several');
}
