import type { backupItems as english } from '../en/checklist-backup.ts';

/** Texts of the checklist, area by area. */
export const backupItems: typeof english = {
  backup_restored: {
    title: 'De back-up van elke sleutel is één keer hersteld en gaf dezelfde wallet',
    why: 'Een back-up die nooit is geprobeerd is hoop. Een woord verkeerd gelezen, een blad verwisseld: dat wil je weten zolang het apparaat het nog doet.',
    how: 'Open de ladder van elke wallet, sport 3: herstel op een reserve- of leeggemaakt apparaat, nooit in een app die om je woorden vraagt.',
  },
  keys_answer: {
    title: 'Elke sleutel kan ondertekenen',
    why: 'Munten die je wel ziet maar waarvoor je niet kunt tekenen, zijn weg.',
    how: 'Open de ladder van elke wallet, sport 4, en onderteken het bericht met elk apparaat.',
  },
  backup_in_two_places: {
    title: 'De back-up ligt op twee plekken die één brand of inbreker niet allebei bereikt',
    why: 'Eén plek is één ongeluk. Twee in hetzelfde huis zijn één plek.',
    how: 'Leg de tweede kopie verzegeld bij iemand die je vertrouwt of in een kluis elders. Noteer wat voor plek het is, niet waar de woorden liggen.',
  },
  backup_durable: {
    title: 'Minstens één kopie van de woorden overleeft water en vuur',
    why: 'Papier verbleekt, verbrandt en wordt nat, en je merkt het pas als je het nodig hebt.',
    how: 'Sla of graveer de woorden zelf in staal. Vergelijk elk woord met het papier. Laat het niemand anders maken.',
  },
  wallet_file_kept: {
    title: 'Het walletblad ligt bij de back-up, zodat een ander programma elke munt vindt',
    why: 'Woorden alleen zeggen niet welke soort adressen je gebruikte. Een blad van een ander programma liet eens de wisseladressen weg.',
    how: 'Maak het blad bij “Bewaren en doorgeven” van de wallet, print het, en leg het bij de back-up. Het kan tonen wat je hebt, maar niets uitgeven.',
  },
  app_backup_recent: {
    title: 'Wat Houvast bewaart is het laatste halfjaar veiliggesteld',
    why: 'Je bewijzen, labels en plannen staan op één schijf. De munten niet, maar alles terugvinden kost dagen.',
    how: 'Kopieer de profielmap (de plek staat bij Instellingen) naar een schijf die ergens anders ligt. Noteer de dag, of laat het bestand zien.',
  },
  vault_sealed: {
    title: 'Wie je computer meeneemt kan niet lezen wat Houvast bewaart',
    why: 'Er staat geen sleutel in, maar wel wat je hebt en waar.',
    how: 'Zet de versleuteling van de schijf aan (FileVault, BitLocker, LUKS) en een login die vanzelf op slot gaat. Noteer welke.',
  },
};
