export const intake = {
  openFile: 'Een bestand openen',
  scan: 'Scan een QR-code',
  scanTitle: 'Scan een QR-code',
  scanHint:
    'Houd het scherm van je apparaat voor de camera. Codes die wisselen worden samengevoegd. De camera staat alleen aan zolang dit open is, en er wordt geen beeld bewaard.',
  picture: 'Wat de camera ziet',
  noCamera:
    'Er is geen camera te gebruiken. Sluit er een aan, of sta hem toe in de instellingen van je computer. Je kunt ook een foto van de code openen.',
  cameraOff: 'De camera is uitgezet omdat je iets anders ging doen.',
  cameraOn: 'Zet de camera aan',
  openPicture: 'Open een foto',
  noCode:
    'In dit bestand is geen QR-code te lezen. Maak een scherpere foto, met de hele code erop.',
  progress: 'Delen van de code',
  parts: '{done} van {total} delen, {percent} %',
};
