/** Languages for which Chromium keeps regions apart; of any other the region is dropped. */
const WITH_REGION = new Set(['en-GB', 'en-US', 'es-419', 'pt-BR', 'pt-PT', 'zh-CN', 'zh-TW']);

/** The user's languages in order, as BCP 47 tags, from the variables that gettext reads; `C` and `POSIX` are none. */
export function systemLanguages(env: NodeJS.ProcessEnv): readonly string[] {
  const first = ['LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => env[name] ?? '')
    .find((value) => value !== '');
  const tags = (first ?? '')
    .split(':')
    .map((name) => name.replace(/[.@].*$/, '').replaceAll('_', '-'))
    .filter((tag) => tag !== '' && tag !== 'C' && tag !== 'POSIX');
  return [...new Set(tags.flatMap((tag) => [tag, tag.replace(/-.*$/, '')]))];
}

/** Chromium's own name for the language: `--lang`, else the user's first, else American English. */
export function applicationLocale(lang: string, env: NodeJS.ProcessEnv): string {
  const wanted = lang === '' ? (systemLanguages(env)[0] ?? 'en-US') : lang;
  if (WITH_REGION.has(wanted)) return wanted;
  const language = wanted.replace(/-.*$/, '');
  return language === 'en' ? 'en-US' : language;
}
