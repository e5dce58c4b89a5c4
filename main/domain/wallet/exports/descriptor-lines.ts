import { hasChange, writeChain, writeDescriptor, type Wallet } from '../wallet.ts';

/**
 * The descriptors of a wallet with comments, as Sparrow writes them (github.com/sparrowwallet/sparrow, Descriptor.java):
 * both chains in one (BIP-389), then each alone. Two blank lines keep programs from joining lines.
 */
export function descriptorLines(wallet: Wallet): string {
  const receive = block('Receive descriptor (Bitcoin Core)', writeChain(wallet, 'receive'));
  if (!hasChange(wallet)) return receive;
  const both = block('Receive and change descriptor (BIP389)', writeDescriptor(wallet));
  const change = block('Change descriptor (Bitcoin Core)', writeChain(wallet, 'change'));
  return `${both}\n\n${receive}\n${change}`;
}

function block(title: string, descriptor: string | null): string {
  return descriptor === null ? '' : `# ${title}:\n${descriptor}\n`;
}
