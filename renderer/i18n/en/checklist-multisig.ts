/** Texts of the checklist, area by area. */
export const multisigItems = {
  two_makers: {
    title: 'The keys of each wallet come from at least two makers',
    why: 'One fault at one maker then reaches only some of the keys. Three devices of one maker fail together.',
    how: 'Fill in where each key came from. If all are of one maker, replace one key with that of another and move the coins.',
  },
  descriptor_with_each_key: {
    title: 'The description of the wallet lies beside the backup of every key',
    why: 'With several keys, the words alone restore nothing: every public key is needed too.',
    how: 'Print the wallet sheet once for each backup and put it there. It holds no secret that can spend.',
  },
  keys_in_many_places: {
    title: 'In no single place lie as many keys as are needed to spend',
    why: 'Otherwise one burglary, or one fire, is as bad as with one key.',
    how: 'Draw for yourself where devices and backups lie, and count per place. Note the outcome, not the places.',
  },
  lost_key_rehearsed: {
    title: 'You practised what to do when one key is lost',
    why: 'A wallet that can miss one key cannot miss a second. The coins have to move to a new one at once.',
    how: 'Leave one device in the drawer, build a payment to yourself and sign it with the others. Write down the steps for moving everything to a new wallet.',
  },
};
