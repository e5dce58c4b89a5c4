import type { ChainCode } from '../../../preload/server-shapes.ts';

/** What can go wrong with a server: what is wrong, why it matters, the way out. */
export const chainFaults: Readonly<Record<Exclude<ChainCode, 'cancelled'> | ServerCode, string>> = {
  no_server:
    'No server of this network may be asked yet, so nothing can be looked up. Add one in the settings, best your own, and say yes to it.',
  not_allowed:
    'You have not said yes to this server, so nothing was sent to it. Allow it first if you want to use it.',
  encryption_missing:
    'Without encryption, others on the way could read which addresses are yours. Turn encryption on, or use a server on this computer.',
  onion_needs_proxy:
    'This is an address of the Tor network, which can only be reached through Tor. Start Tor and fill in its proxy, usually 127.0.0.1 port 9050.',
  dns_failed:
    'The name of this server was not found. It may be mistyped, or you are not connected. Check the name and your connection.',
  connection_refused:
    'Nobody answers at this address and port. The server may be off, or the port may be wrong. Check both, and whether the server is running.',
  unreachable:
    'This server cannot be reached from here. Your connection, a firewall or the address may be the reason. Check them and try again.',
  timeout:
    'The server did not answer in time, so what it knows is not known here. Try again later, or choose another server.',
  proxy_failed:
    'The proxy did not let this connection through, so nothing was sent. Check that Tor or your proxy is running, and its address and port.',
  tls_failed:
    'No encrypted connection came about, so nothing was sent. The port may be the one without encryption. Check the port and the encryption setting.',
  tls_untrusted:
    'No known authority vouches for the certificate of this server, so it could be somebody else. For your own server choose to remember its key instead.',
  tls_expired:
    'The certificate of this server has run out or is not valid yet. Check the date of your computer; otherwise its operator has to renew it.',
  tls_wrong_host:
    'The certificate is for another name than this server, so it could be somebody else. Check the name, and do not continue if it is right.',
  tls_pin_changed:
    'This server shows another key than the first time. Either it was set up anew, or somebody is in between. Ask its operator; if it is yours and you renewed it, remove the server and add it again.',
  connection_closed:
    'The server ended the connection before it had answered, so nothing was taken from it. Try again, or choose another server.',
  too_large:
    'The server sent far more than an answer can hold, so it was cut off and not read. Choose another server if it happens again.',
  not_http:
    'What answers there is not the kind of server that you chose. Check the address, the port and the kind.',
  redirected:
    'The server points to another address. Holdfast goes only where you allowed it to. Enter that address itself if you trust it.',
  http_status:
    'The server answered that it cannot do this right now. Try again later, or choose another server.',
  auth_failed:
    'The server does not accept the name and password, so it tells nothing. Check them, or point at the cookie file of your node again.',
  too_many_requests:
    'The server says that it was asked too often. Wait a while, or use your own node, which has no such limit.',
  wrong_protocol:
    'Something answers there, but it does not speak the language of the kind of server that you chose, or a version that is too old. Check kind and port.',
  server_on_other_network:
    'This server is on another network than you chose, such as a test network. What it says would be about other coins. Check the network and the port.',
  bad_reply:
    'The server sent an answer that cannot be right, so none of it was used. Choose another server if it happens again.',
  server_error:
    'The server says that it cannot answer this. Try again later, or choose another server.',
  contradiction:
    'The server contradicts itself, so nothing it said was used. It may be faulty or dishonest. Choose another server.',
  too_many_messages:
    'The server sent a flood of messages that nobody asked for, so it was cut off. Choose another server.',
  transaction_unknown:
    'The server does not know a transaction that it named before. It may be behind, or hide something. Compare with another server.',
  wrong_transaction:
    'The server gave another transaction than the one asked for, so it was not used. Choose another server.',
  height_beyond_tip:
    'The server speaks of a block that it does not have itself, so nothing was used. Choose another server.',
  fee_unbelievable:
    'The fee that the server names is higher than was ever needed. Following it would waste money. Choose a fee yourself, or ask another server.',
  broadcast_refused:
    'The server did not accept this transaction, so it was not sent on. It may be sent already, incomplete or paying too little. Check it before you try again.',
  broadcast_unsure:
    'The payment was handed to the server, but no answer came back, and nobody has seen it yet. It may be under way all the same. Do not make another one: look up the history of this wallet in a few minutes, and send it again only if it is not there.',
  block_pruned:
    'Your node has thrown away this old block to save space, so it cannot prove what is in it. Use a node that keeps all blocks, or an Electrum server.',
  no_transaction_index:
    'Your node has no list of all transactions, so it finds only those of its own wallets. Let it watch this wallet, or turn on txindex in its settings.',
  node_starting:
    'Your node is still starting, so it cannot answer yet. Wait a few minutes and try again.',
  wallet_unavailable:
    'Your node cannot open the wallet that watches your addresses. It may run without wallets. Check its settings (disablewallet).',
  cookie_unreadable:
    'The cookie file of your node cannot be read. It is there only while the node runs. Start the node, and point at the file again.',
  not_watched:
    'Your node was not told to watch these addresses yet, so it knows nothing about them. Let it watch this wallet first.',
  node_pruned:
    'Your node has thrown its old blocks away to save space, so it cannot look for everything that ever came in. It can look from {day} on, or list the coins that are there now.',
  not_a_node:
    'Only Bitcoin Core can be told to watch a wallet. Other servers are asked for each address. Choose your own node.',
  headers_refused:
    'The chain of blocks that this server shows breaks the rules, so nothing of it was used. Choose another server.',
  less_work:
    'The chain of this server holds less work than the one you already know: it is behind, or shows another chain. Nothing was used. Try again later, or choose another server.',
  proof_denied:
    'The server leaves out a payment, or puts it elsewhere, that was proven before and whose block still stands. It withholds something or is faulty, so nothing it said was used. Choose another server.',
  tip_stale:
    'The newest block of this server is more than two hours old. It may be behind, and newer transactions would be missing. Compare with another server.',
  invalid_host:
    'This is not the name or address of a server. Enter it without http:// and without a path, such as electrum.example.org.',
  not_own_node:
    'Bitcoin Core gets a password, and learns all your addresses. So it can only be on this computer, in your own network, or behind your own Tor address.',
  access_elsewhere:
    'This is another address or another way to it. The password of the address before is not sent there. Choose how Bitcoin Core lets the app in at this one.',
  cookie_not_chosen:
    'No cookie file was chosen, so nothing was saved. It lies in the folder of Bitcoin Core while it runs. Choose it, or enter a name and password.',
};

/** Faults in what was entered. */
type ServerCode =
  | 'no_server'
  | 'not_a_node'
  | 'tip_stale'
  | 'invalid_host'
  | 'not_own_node'
  | 'access_elsewhere'
  | 'cookie_not_chosen';
