/** Texts of the checklist, area by area. */
export const seedItems = {
  device_bought_direct: {
    title: 'Your device came straight from the maker or a named reseller, unused',
    why: 'A device that passed through other hands may have words in it that somebody else knows.',
    how: 'Look up the order. A device that came with words already filled in is not to be used. Note shop and day; a bill can be shown as a file.',
  },
  device_genuine: {
    title: 'The maker’s own check says that each device is genuine',
    why: 'Seals and boxes are copied easily. A secret inside the device is not.',
    how: 'Connect the device to the program of its maker and run its check. Note the day and what it said.',
  },
  firmware_current: {
    title: 'Each device runs the newest firmware, and you know since when',
    why: 'Faults get repaired there. But a repair does not mend a seed that was made before it: in July 2026 Coldcard’s maker said so plainly.',
    how: 'Have the backup at hand, then update with the maker’s own program. Note device and version.',
  },
  seed_origin_known: {
    title: 'Holdfast knows which device made the seed of each key, and when',
    why: 'Only then can it tell you when a warning about that device comes out.',
    how: 'Open each wallet and fill in device, version, day and where the chance came from.',
  },
  no_seed_advisory: {
    title: 'No published warning concerns the seed of any of your keys',
    why: 'Weak chance cannot be seen from outside. In 2026, 1,789 bitcoin were taken from wallets whose seeds could be guessed.',
    how: 'Fill in where each seed came from. If a warning matches, make a new seed on a sound device and move the coins to it.',
  },
  seed_never_typed: {
    title: 'Your seed words were never typed, photographed or stored on anything with a network',
    why: 'Photos go to a cloud, notes are synchronised, keyboards learn. Thieves search for twelve or twenty-four words in a row.',
    how: 'Think back honestly: photo, note, mail, password manager, printer? If it ever happened, make new words on a device and move the coins. Then note that.',
  },
};
