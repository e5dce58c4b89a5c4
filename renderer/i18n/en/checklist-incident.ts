/** Texts of the checklist, area by area. */
export const incidentItems = {
  stop_plan: {
    title: 'You know what you do in the first hour when a venue stops paying out',
    why: 'In November 2022 people spent that hour reading messages. A quarter of all funds left in one day; who came later stood before a closed door.',
    how: 'Write it down: which venue first, to which address, who signs, what to save as proof. Run the stress test under Exposure to see what matters.',
  },
  key_theft_plan: {
    title: 'You know what you do when a device or a backup is lost or seen by others',
    why: 'Lost and stolen look the same on the first day. Only moving the coins ends it.',
    how: 'Write it down: new device, new words, new wallet in Holdfast, everything moved, the old one emptied and archived. Know where a spare device can be had.',
  },
  scam_rule: {
    title: 'In your house the rule is: nobody ever gets the words, whoever asks',
    why: 'Makers, exchanges and police never ask for them. After each failure there are offers to get coins back, and they take what is left.',
    how: 'Say the rule aloud to everyone who could be called: no words, no screen sharing, no fee to get coins back. Note with whom you spoke.',
  },
  no_single_point: {
    title: 'No single device, person or place can lose everything',
    why: 'With one key, one mistake is the whole amount. The founder of QuadrigaCX was the only one who held its keys.',
    how: 'Split a large amount over wallets, or over several keys of different makers. Note how it is split, without amounts.',
  },
};
