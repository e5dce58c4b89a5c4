import type { devices as english } from '../en/devices.ts';

/** Hoe elk apparaat zijn publieke sleutel toont: alleen, en als een van meer sleutels. */
export const devices: typeof english = {
  coldcard: {
    one: 'Op de Coldcard: Advanced/Tools › Export Wallet › Generic JSON. Open het bestand van de kaart hier.',
    several:
      'Op de Coldcard: Settings › Multisig Wallets › Export XPUB. Open het bestand (ccxp-….json) van de kaart hier.',
  },
  trezor: {
    one: 'Open in Trezor Suite de rekening en de details, en laat de publieke sleutel (XPUB) tonen. Vergelijk die met het scherm van de Trezor.',
    several:
      'Trezor Suite toont alleen sleutels van gewone wallets. Laat een walletprogramma zoals Sparrow de multisig-sleutel uit de Trezor lezen, en kopieer hem met vingerafdruk en pad.',
  },
  ledger: {
    one: 'Open in Ledger Live de rekening, de instellingen (moersleutel) en Advanced logs. Kopieer de regel die met xpub begint, en kies in de volgende stap het adrestype van de rekening.',
    several:
      'Ledger Live toont alleen sleutels van gewone wallets. Laat een walletprogramma zoals Sparrow de multisig-sleutel uit de Ledger lezen, en kopieer hem met vingerafdruk en pad.',
  },
  bitbox02: {
    one: 'Open in de BitBoxApp de rekening en Account info. Daar staat de zpub als tekst en als QR-code; “Verify on device” toont hem ook op de BitBox02.',
    several:
      'De BitBoxApp toont alleen sleutels van gewone wallets. Laat een walletprogramma zoals Sparrow de multisig-sleutel uit de BitBox02 lezen, en kopieer hem met vingerafdruk en pad.',
  },
  jade: {
    one: 'Zoek in het menu van de Jade naar het exporteren van de xpub, kies een gewone wallet met native SegWit, en laat de QR-code tonen.',
    several:
      'Zoek in het menu van de Jade naar het exporteren van de xpub, kies multisig met native SegWit, en laat de QR-code tonen.',
  },
  keystone: {
    one: 'Verbind op de Keystone een walletprogramma (bijvoorbeeld Sparrow). Hij toont een QR-code met de sleutels van de rekening.',
    several:
      'Op de Keystone: Menu › Multisig Wallet › ••• › Show/Export XPUB. Hij toont een QR-code, of schrijft een bestand op de kaart.',
  },
  passport: {
    one: 'Verbind op de Passport een wallet (bijvoorbeeld Sparrow), kies één handtekening, en geef de sleutel door met QR-code of kaart.',
    several:
      'Verbind op de Passport een wallet (bijvoorbeeld Sparrow), kies multisig, en geef de sleutel door met QR-code of kaart.',
  },
  seedsigner: {
    one: 'Op de SeedSigner: Seeds › jouw seed › Export Xpub › Single Sig › Native Segwit, en dan het walletprogramma. Hij toont een QR-code.',
    several:
      'Op de SeedSigner: Seeds › jouw seed › Export Xpub › Multisig › Native Segwit, en dan het walletprogramma. Hij toont een QR-code.',
  },
  krux: {
    one: 'Laad op de Krux de sleutel als gewone wallet en open de extended public key. Hij toont een QR-code, of schrijft een bestand op de kaart.',
    several:
      'Laad op de Krux de sleutel voor multisig en open de extended public key. Hij toont een QR-code, of schrijft een bestand op de kaart.',
  },
  specter_diy: {
    one: 'Open op de Specter DIY de master public keys en kies native SegWit. Laat hem als QR-code met derivation tonen.',
    several:
      'Open op de Specter DIY de master public keys en kies native SegWit voor multisig. Laat hem als QR-code met derivation tonen.',
  },
  tapsigner: {
    one: 'Een Tapsigner heeft geen scherm. De app op je telefoon waarmee je hem gebruikt, kan de publieke sleutel met vingerafdruk en pad tonen. Zonder scherm kun je een adres niet op het apparaat zelf controleren.',
    several:
      'Een Tapsigner heeft geen scherm. De app op je telefoon waarmee je hem gebruikt, kan de publieke sleutel voor multisig met vingerafdruk en pad tonen. Zonder scherm kun je een adres niet op het apparaat zelf controleren.',
  },
  other: {
    one: 'Zoek naar “extended public key”, “xpub” of “export wallet”. Het beste is de sleutel met vingerafdruk en pad, als bestand of QR-code. Een menu dat herstelwoorden toont is nooit het goede.',
    several:
      'Zoek naar “multisig” en daar naar “export xpub” of “cosigner”. Het beste is de sleutel met vingerafdruk en pad, als bestand of QR-code. Een menu dat herstelwoorden toont is nooit het goede.',
  },
};
