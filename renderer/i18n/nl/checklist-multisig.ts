import type { multisigItems as english } from '../en/checklist-multisig.ts';

/** Texts of the checklist, area by area. */
export const multisigItems: typeof english = {
  two_makers: {
    title: 'De sleutels van elke wallet komen van minstens twee makers',
    why: 'Eén fout bij één maker raakt dan maar een deel van de sleutels. Drie apparaten van één maker vallen samen.',
    how: 'Vul in waar elke sleutel vandaan komt. Zijn ze allemaal van één maker, vervang er dan een door die van een ander en verplaats de munten.',
  },
  descriptor_with_each_key: {
    title: 'De beschrijving van de wallet ligt bij de back-up van elke sleutel',
    why: 'Met meer sleutels herstellen de woorden alleen niets: alle publieke sleutels zijn ook nodig.',
    how: 'Print het walletblad één keer voor elke back-up en leg het erbij. Er staat geen geheim op dat kan uitgeven.',
  },
  keys_in_many_places: {
    title: 'Nergens liggen op één plek zoveel sleutels als er nodig zijn om uit te geven',
    why: 'Anders is één inbraak of brand net zo erg als met één sleutel.',
    how: 'Teken voor jezelf waar apparaten en back-ups liggen, en tel per plek. Noteer de uitkomst, niet de plekken.',
  },
  lost_key_rehearsed: {
    title: 'Je oefende wat je doet als één sleutel weg is',
    why: 'Een wallet die één sleutel kan missen, kan er geen twee missen. De munten moeten dan meteen naar een nieuwe.',
    how: 'Laat één apparaat in de la, maak een betaling aan jezelf en onderteken met de rest. Schrijf de stappen op om alles naar een nieuwe wallet te verplaatsen.',
  },
};
