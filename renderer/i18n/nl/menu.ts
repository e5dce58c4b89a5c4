import type { MenuTexts } from '../en/menu.ts';

export const menu: MenuTexts = {
  file: 'Bestand',
  quit: 'Afsluiten',
  edit: 'Bewerken',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
  view: 'Beeld',
  actualSize: 'Ware grootte',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  fullScreen: 'Volledig scherm',
  help: 'Help',
  lessons: 'Wat de bankruns van 2022 leerden (Chicago Fed)',
};
