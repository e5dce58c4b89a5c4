import type { movingItems as english } from '../en/checklist-moving.ts';

/** Texts of the checklist, area by area. */
export const movingItems: typeof english = {
  addresses_compared: {
    title: 'Elke wallet toont dezelfde adressen op een tweede scherm',
    why: 'Een wallet die in de verkeerde vorm is ingelezen, toont adressen die het apparaat niet vindt. Het overkwam een gebruiker van een BitBox, en er kwamen munten aan.',
    how: 'Open de ladder van elke wallet, sport 2, en vergelijk de adressen met het scherm van het apparaat.',
  },
  network_checked: {
    title: 'Je weet over welk netwerk elke munt vertrekt, en dat je wallet het leest',
    why: 'Dezelfde munt bestaat op meer netwerken. Over het verkeerde gestuurd komt hij soms aan waar geen sleutel van jou bij kan.',
    how: 'Kies op de opnamepagina het netwerk en vergelijk het met wat je wallet zegt. Voor bitcoin: het Bitcoin-netwerk en niets anders. Noteer munt en netwerk.',
  },
  deposit_proven: {
    title: 'In elke wallet kwam een klein bedrag aan, bewezen op de keten',
    why: 'Alleen munten die aankwamen tonen dat betaler en wallet dezelfde adressen bedoelen.',
    how: 'Stuur eerst een klein bedrag. Bewijs daarna sport 5 op de ladder van de wallet.',
  },
  spend_proven: {
    title: 'Uit elke wallet gingen ook weer munten weg, ondertekend met je eigen sleutels',
    why: 'Een wallet die alleen ontvangt kan later niet blijken te tekenen. Een herstelde wallet met meer sleutels maakte eens verzoeken die geen apparaat kon lezen.',
    how: 'Betaal een klein bedrag aan jezelf, bevestig op het apparaat, en bewijs sport 6 op de ladder.',
  },
};
