import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { ChecklistItem } from '../main/domain/checklist/catalog.ts';
import { AREAS } from '../main/domain/checklist/checklist-item.ts';
import { checklist } from '../renderer/i18n/en/checklist.ts';

/** A link of the list, as far as the table shows it. */
type Link = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly checked: string;
};

const CHECKS: Readonly<Record<ChecklistItem['check'], string>> = {
  automatic: 'by Holdfast',
  declared: 'by evidence',
  either: 'by Holdfast or by evidence',
};

/** The catalogue as the page docs/checklist.md. */
export async function checklistPage(catalog: readonly ChecklistItem[]): Promise<string> {
  const config = await resolveConfig(new URL('../docs/checklist.md', import.meta.url));
  return format(pageOf(catalog), { ...config, parser: 'markdown' });
}

function pageOf(catalog: readonly ChecklistItem[]): string {
  const links = new Map(readLinks().map((link) => [link.id, link]));
  const sources = [...new Set(catalog.map(({ source }) => source))].flatMap(
    (id) => links.get(id) ?? [],
  );
  return [
    INTRODUCTION.replace('{count}', String(catalog.length)),
    ...AREAS.map((area) => areaTable(catalog.filter((item) => item.area === area))),
    '## Sources',
    sources
      .map(
        ({ id, title, url, kind, checked }) =>
          `- \`${id}\`: [${title}](${url}), ${kind}, read ${checked}`,
      )
      .join('\n'),
  ].join('\n\n');
}

function areaTable(items: readonly ChecklistItem[]): string {
  const [first] = items;
  if (first === undefined) throw new Error('An area without items');
  const rows = items.map(
    ({ id, level, check, accepts, expiresAfterMonths, appliesWhen, minutes, source }) =>
      rowOf([
        `\`${id}\` ${checklist.items[id].title}`,
        level,
        accepts.length === 0 ? CHECKS[check] : `${CHECKS[check]} (${accepts.join(', ')})`,
        expiresAfterMonths === null ? '–' : `${expiresAfterMonths} months`,
        String(minutes),
        appliesWhen.length === 0 ? 'always' : appliesWhen.join(', '),
        `\`${source}\``,
      ]),
  );
  return [
    `## ${checklist.areas[first.area]} (\`${first.area}\`)`,
    '',
    '| Item | Level | Checked | Evidence holds | Minutes | Applies when | Source |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function readLinks(): readonly Link[] {
  // Our own file; a test checks that every source of the catalogue stands in it.
  return JSON.parse(
    readFileSync(new URL('../assets/data/links.json', import.meta.url), 'utf8'),
  ) as readonly Link[];
}

const INTRODUCTION = `<!-- Made by scripts/make-checklist-page.ts from main/domain/checklist/catalog. -->

# Checklist

{count} items. An essential one counts three times in readiness, a recommended one twice, an advanced one once; one that
does not apply counts nowhere, and one that has expired counts as open. What Holdfast checks alone cannot be ticked. Of
evidence it keeps the words, the day, who, and of a file its name, size and SHA-256, never the file itself. Months are
counted by the calendar and clock of whoever wrote it down. Everything that was said about an item stays in its history.
What is not known rules no item out. Levels, months and minutes are our choice, reviewed 2026-11-30.`;
