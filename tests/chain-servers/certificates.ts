import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../support/new-folder.ts';

/** A certificate and its key, as PEM. */
export type Certificate = { readonly cert: string; readonly key: string };

/** A small authority of our own, for one test run. It signs for a name and for a span of days, also in the past. */
export type Authority = {
  readonly cert: string;
  readonly issue: (
    name: string,
    days?: number,
    key?: string,
    otherNames?: readonly string[],
  ) => Certificate;
  readonly selfSigned: (name: string) => Certificate;
};

/** Makes keys and certificates with openssl, which every system that runs these tests has. */
export function openAuthority(): Authority {
  const folder = newFolder();
  const place = (name: string): string => join(folder, name);
  const newKey = (path: string): void =>
    openssl('ecparam', '-genkey', '-name', 'prime256v1', '-noout', '-out', path);
  let count = 0;
  const self = (name: string, keyPath: string, certPath: string): void =>
    openssl('req', '-x509', '-new', '-key', keyPath, '-subj', `/CN=${name}`, '-days', '30',
      '-addext', `subjectAltName=${altName(name)}`, '-out', certPath); // prettier-ignore
  newKey(place('ca.key'));
  openssl('req', '-x509', '-new', '-key', place('ca.key'), '-subj', '/CN=Test authority', '-days', '30', '-out', place('ca.pem')); // prettier-ignore
  return {
    cert: readFileSync(place('ca.pem'), 'utf8'),
    issue: (name, days = 30, key, otherNames = []) => {
      count += 1;
      const [keyPath, request, certPath, extra] = ['key', 'csr', 'pem', 'ext'].map((end) =>
        place(`${count}.${end}`),
      ) as [string, string, string, string];
      if (key === undefined) newKey(keyPath);
      else writeFileSync(keyPath, key);
      const names = [name, ...otherNames].map(altName).join(',');
      writeFileSync(extra, `subjectAltName=${names}\n`);
      openssl('req', '-new', '-key', keyPath, '-subj', `/CN=${name}`, '-out', request);
      const span = days > 0 ? ['-days', String(days)] : pastSpan(days);
      openssl('x509', '-req', '-in', request, '-CA', place('ca.pem'), '-CAkey', place('ca.key'),
        '-CAcreateserial', '-extfile', extra, ...span, '-out', certPath); // prettier-ignore
      return { cert: readFileSync(certPath, 'utf8'), key: readFileSync(keyPath, 'utf8') };
    },
    selfSigned: (name) => {
      count += 1;
      newKey(place(`${count}.key`));
      self(name, place(`${count}.key`), place(`${count}.pem`));
      return {
        cert: readFileSync(place(`${count}.pem`), 'utf8'),
        key: readFileSync(place(`${count}.key`), 'utf8'),
      };
    },
  };
}

/** openssl counts days from now; a negative number ends in the past. */
function pastSpan(days: number): readonly string[] {
  return ['-days', String(days)];
}

function altName(name: string): string {
  return /^[\d.]+$/.test(name) ? `IP:${name}` : `DNS:${name}`;
}

function openssl(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`);
}
