// Published examples, which hold no money: the Bitcoin wiki, SeedSigner, NIP-19, BIP-32, BIP-38, BIP-39, BIP-93,
// Electrum's tests.
const XPRV =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';
const CODEX32 = 'MS12NAMEA320ZYXWVUTSRQPNMLKJHGFEDCAXRPP870HKKQRM';
const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const HEX = 'e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262';
const WORDS = PHRASE.split(' ');
const ABOUT = `${'abandon '.repeat(11)}about`;

/** A name and a text that holds a secret, also in the middle of a table. */
export const SECRETS: readonly (readonly [name: string, secret: string])[] = [
  ['extended private key', XPRV],
  [
    'extended private key over lines',
    `${XPRV.slice(0, 40)}\n${XPRV.slice(40, 80)}\r\n${XPRV.slice(80)}`,
  ],
  ['extended private key in groups', XPRV.replace(/.{4}/g, '$& ').trim()],
  ['key in wallet import format', 'L4rK1yDtCWekvXuE6oXD9jCYfFNV2cWRpVuPLBcCU2z8TrisoyY1'],
  ['older key in wallet import format', '5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss'],
  ['encrypted key', '6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg'],
  ['mini private key', 'SzavMBLoXU6kDrqtUVmffv'],
  ['mini private key of 30', 'S6c56bnXQiBjk9mqSYE7ykVQ7NzrRy'],
  ['codex32 string', CODEX32],
  ['codex32 string in groups', CODEX32.replace(/.{4}/g, '$& ').trim()],
  [
    'codex32 string with its prefix apart',
    `m s 1 ${CODEX32.slice(3).replace(/.{4}/g, '$& ').trim()}`,
  ],
  ['codex32 string without its prefix', CODEX32.slice(3)],
  ['Nostr key', 'nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5'],
  [
    'SeedQR',
    '011513251154012711900771041507421289190620080870026613431420201617920614089619290300152408010643',
  ],
  [
    'SeedQR in groups',
    '073318950739065415961602009907670428187212261116'.replace(/.{4}/g, '$& ').trim(),
  ],
  ['key in hex with its name', `private key: ${HEX}`],
  ['seed in hex with its name', `"seed","${HEX.slice(0, 32)}"`],
  ['phrase', PHRASE],
  ['phrase in capitals', PHRASE.toUpperCase()],
  ['phrase of one word', ABOUT],
  ['phrase with a word mistyped', PHRASE.replace('sausage', 'sausge')],
  ['phrase with its first word forgotten', WORDS.slice(1).join(' ')],
  ['phrase in a column', WORDS.join('\n')],
  ['phrase in cells', WORDS.map((word) => `"${word}"`).join(',')],
  ['phrase with numbers', WORDS.map((word, at) => `${at + 1}. ${word}`).join('\n')],
  ['phrase with labels', WORDS.map((word, at) => `woord ${at + 1}: ${word}`).join(', ')],
  ['phrase with numbers behind', WORDS.map((word, at) => `${word}${at + 1}`).join(' ')],
  ['phrase on a plate', WORDS.map((word) => word.slice(0, 4)).join(' ')],
  [
    'seed of Electrum',
    'cell dumb heartbeat north boom tease ship baby bright kingdom rare squeeze',
  ],
  ['phrase in an escape', PHRASE.replaceAll(' ', '%20')],
  [
    'phrase in accents',
    'abaisser éternuer abandon abdiquer aérer abeille abolir aborder aboutir aboyer abrasif abreuver',
  ],
  ['code of a phrase', 'UR:CRYPTO-SEED/OEADGDSTASLTLAKPETJOGSRDVYFGROLPVETLRO'],
];
