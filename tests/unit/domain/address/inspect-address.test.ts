import { describe, expect, it } from 'vitest';
import { inspectAddress } from '../../../../main/domain/address/inspect-address.ts';

// BIP-173's P2WPKH example, the address of the first block, and a P2SH address.
const SEGWIT = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const P2PKH = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const P2SH = '3P14159f73E4gFr7JterCCQh9QjiTjiZrG';

function faultOf(text: string) {
  const inspection = inspectAddress(text);
  return inspection.ok ? null : inspection.error;
}

describe('an address', () => {
  it.each([
    [SEGWIT, 'p2wpkh', '0014751e76e8199196d454941c45d1b3a323f1433bd6'],
    [P2PKH, 'p2pkh', '76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac'],
    [P2SH, 'p2sh', 'a914e9c3dd0c07aac76179ebc76a6c78d4d67c6c160a87'],
    [
      'bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3',
      'p2wsh',
      '00201863143c14c5166804bd19203356da136c985678cd4d27a1b8c6329604903262',
    ],
    [
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
      'p2tr',
      '512079be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798',
    ],
    ['bc1pfeessrawgf', 'p2a', '51024e73'],
    ['BC1SW50QGDZ25J', 'witness_unknown', '6002751e'],
  ])('%s is %s', (text, type, scriptPubKey) => {
    expect(inspectAddress(text)).toMatchObject({
      ok: true,
      value: {
        network: 'mainnet',
        type,
        scriptPubKey,
        address: type.startsWith('p2') ? text : text.toLowerCase(),
      },
    });
  });

  it('is read with white space around it', () => {
    expect(inspectAddress(`\n  ${SEGWIT}\t`)).toEqual(inspectAddress(SEGWIT));
  });

  it('of testnet is one of signet when that is meant, and never one of regtest', () => {
    const text = 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx';
    expect(inspectAddress(text, { network: 'signet' })).toMatchObject({
      ok: true,
      value: { network: 'signet' },
    });
    expect(inspectAddress(text, { network: 'regtest' })).toMatchObject({
      ok: false,
      error: { code: 'wrong_network', params: { network: 'testnet', wanted: 'regtest' } },
    });
  });
});

describe('what is no address is named', () => {
  it.each([
    ['an empty text', '', 'address_not_recognised'],
    ['words', 'my savings', 'address_not_recognised'],
    ['a word in base58', 'Satoshi', 'address_not_recognised'],
    ['a Cyrillic letter', SEGWIT.replace('a', 'а'), 'address_look_alike'],
    ['a zero-width space', `${SEGWIT.slice(0, 9)}\u200b${SEGWIT.slice(9)}`, 'address_look_alike'],
    ['a space inside', `${SEGWIT.slice(0, 9)} ${SEGWIT.slice(9)}`, 'address_spaces'],
    ['a line break inside', `${P2PKH.slice(0, 20)}\n${P2PKH.slice(20)}`, 'address_spaces'],
    ['a letter that bech32 does not have', SEGWIT.replace('5', 'b'), 'address_character'],
    ['a zero in base58', P2PKH.replace('P1', '01'), 'address_character'],
    ['half an address', SEGWIT.slice(0, 20), 'address_checksum'],
    ['half a base58 address', P2PKH.slice(0, 20), 'address_length'],
    ['Litecoin (segwit)', 'ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9', 'address_other_coin'],
    ['Dogecoin', 'DFpN6QqFfUm3gKNaxN6tNcab1FArL9cZLE', 'address_other_coin'],
    ['Ethereum', '0x52908400098527886E0F7030069857D2E4169EE7', 'address_other_coin'],
    [
      'Bitcoin Cash',
      'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
      'address_other_coin',
    ],
    ['a Lightning invoice', 'lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqf', 'address_lightning'],
    [
      'a silent payment address',
      'sp1qqgste7k9hx0qftg6qmwlkqtwuy6cycyavzmzj85c6qdfhjdpdjtdgqjuexzk6',
      'address_silent_payment',
    ],
    [
      'an extended public key',
      'xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8',
      'address_extended_key',
    ],
  ])('%s', (_name, text, reason) => {
    expect(faultOf(text)?.reason).toBe(reason);
  });

  it('and what the user typed is not repeated', () => {
    for (const text of [`${SEGWIT}x`, P2PKH.slice(1), 'secret words of mine']) {
      expect(JSON.stringify(faultOf(text))).not.toContain(text.slice(4, 12));
    }
  });
});

describe('the place of one slip', () => {
  it.each([
    ['mistyped', SEGWIT.replace('d6', 'e6'), 'address_mistyped', 9],
    ['swapped', SEGWIT.replace('d6', '6d'), 'address_swapped', 9],
    ['doubled', SEGWIT.replace('d6', 'd66'), 'address_extra_character', 10],
    ['in upper case', SEGWIT.replace('d6', 'e6').toUpperCase(), 'address_mistyped', 9],
    ['in base58', P2PKH.replace('QG', 'Q1'), 'address_mistyped', 11],
  ])('is told when a character was %s', (_name, text, reason, position) => {
    expect(faultOf(text)).toEqual({
      code: 'checksum_mismatch',
      reason,
      params: { position },
    });
  });

  it('is not guessed when two characters are wrong', () => {
    expect(faultOf(SEGWIT.replace('d6', 'e7'))?.reason).toBe('address_checksum');
  });
});
