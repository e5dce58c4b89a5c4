import type { MenuItemConstructorOptions } from 'electron';
import { onlyParts } from './not-part.ts';

type MenuItem = {
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly click: () => void;
  readonly submenu: MenuModel | undefined;
};
type MenuModel = { readonly items: readonly MenuItem[] };

/** A menu as data: nothing draws it, but a test can walk it and click. */
export function createMenu() {
  let applicationMenu: MenuModel | null = null;
  const build = (template: readonly MenuItemConstructorOptions[]): MenuModel =>
    onlyParts('Menu', {
      items: template.map((item): MenuItem => {
        const { label = '', role, type = 'normal', submenu, click } = item;
        return onlyParts('MenuItem', {
          label,
          role,
          type: submenu === undefined ? type : 'submenu',
          // A handler written for no arguments is the only kind here.
          click: () => (click as (() => void) | undefined)?.(),
          submenu: Array.isArray(submenu) ? build(submenu) : undefined,
        });
      }),
    });
  return onlyParts('Menu', {
    buildFromTemplate: build,
    setApplicationMenu: (menu: MenuModel | null) => {
      applicationMenu = menu;
    },
    getApplicationMenu: () => applicationMenu,
  });
}
