import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuTexts } from '../renderer/i18n/en/menu.ts';

/** Native menu. No reload and no developer tools: nothing in it can change what the page is. */
export function setMenu(texts: MenuTexts, openLink: (id: string) => void): void {
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: texts.file, submenu: [{ role: isMac ? 'close' : 'quit', label: texts.quit }] },
    { label: texts.edit, submenu: editItems(texts) },
    { label: texts.view, submenu: viewItems(texts) },
    {
      label: texts.help,
      submenu: [{ label: texts.lessons, click: () => openLink('fed_letter_479') }],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function editItems(texts: MenuTexts): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: texts.undo },
    { role: 'redo', label: texts.redo },
    { type: 'separator' },
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'selectAll', label: texts.selectAll },
  ];
}

function viewItems(texts: MenuTexts): MenuItemConstructorOptions[] {
  return [
    { role: 'resetZoom', label: texts.actualSize },
    { role: 'zoomIn', label: texts.zoomIn },
    { role: 'zoomOut', label: texts.zoomOut },
    { type: 'separator' },
    { role: 'togglefullscreen', label: texts.fullScreen },
  ];
}
