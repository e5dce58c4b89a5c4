import type { diagnostics as english } from '../en/diagnostics.ts';

export const diagnostics: typeof english = {
  title: 'Als er iets misgaat',
  cardText:
    'Een korte tekst over het programma helpt anderen om een fout te vinden. Je ziet alles voordat je het kopieert.',
  open: 'De diagnose tonen',
  dialogTitle: 'Diagnose',
  what: 'Dit wordt letterlijk gekopieerd: versies van Houvast en van je systeem, je taal, hoe je gegevens bewaard worden en de laatste regels van het logboek. Het is in het Engels, zodat iedereen die helpt het kan lezen.',
  never:
    'Er staan geen namen, bedragen, adressen, sleutels, notities of servers van jou in, en niets dat je typte. Er wordt niets verstuurd: jij bepaalt wie het krijgt.',
  box: 'De tekst',
  copy: 'Kopiëren',
  save: 'Als bestand bewaren',
  copied: 'Gekopieerd.',
  saved: 'Bewaard.',
  reading: 'Bezig met lezen…',
};
