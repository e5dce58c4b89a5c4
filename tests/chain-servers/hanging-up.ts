import { connect } from 'node:net';
import { startServer, type TestServer } from './front.ts';

/**
 * A way to an Electrum server that hangs up at the moment a transaction is sent: after handing it on, or before. Either way
 * no answer comes.
 */
export function startHangingUp(port: number, isHandedOn: boolean): Promise<TestServer> {
  return startServer((socket) => {
    const server = connect(port, '127.0.0.1');
    server.on('error', () => undefined);
    server.on('data', (bytes) => socket.write(bytes));
    socket.once('close', () => server.destroy());
    socket.on('data', (bytes) => {
      const isSending = bytes.includes('blockchain.transaction.broadcast');
      if (!isSending) return server.write(bytes);
      server.removeAllListeners('data');
      if (!isHandedOn) return socket.destroy();
      server.on('data', () => socket.destroy());
      return server.write(bytes);
    });
  });
}
