"""What Debian's Electrum reaches in its own process, for the bench `derive`.

It answers each line "KIND MS" with "COUNT CPU_MS WALL_MS FIRST_ADDRESS", and a kind that it does not have with "none".
First argument: `wallet` derives as its wallets do, which read the extended key of the chain anew for each address; `chain`
keeps the chain, which no wallet of it does. Then, for each cosigner, the extended key. Nothing here is part of the app.
"""
import sys
import time

from electrum.bip32 import BIP32Node
from electrum.bitcoin import pubkey_to_address, redeem_script_to_address
from electrum.keystore import Xpub
from electrum.transaction import multisig_script

mode, *xpubs = sys.argv[1:]
chains = [BIP32Node.from_xkey(xpub) for xpub in xpubs]


def child_key(cosigner, index):
    if mode == "wallet":
        return Xpub.get_pubkey_from_xpub(xpubs[cosigner], (index,)).hex()
    child = chains[cosigner].subkey_at_public_derivation([index])
    return child.eckey.get_public_key_bytes(compressed=True).hex()


def wpkh(index):
    return pubkey_to_address("p2wpkh", child_key(0, index))


def multi(index):
    keys = sorted(child_key(cosigner, index) for cosigner in range(len(xpubs)))
    return redeem_script_to_address("p2wsh", multisig_script(keys, 2))


KINDS = {"wpkh": wpkh, "multi": multi}

for line in sys.stdin:
    kind, milliseconds = line.split()
    derive = KINDS.get(kind)
    if derive is None:
        print("none", flush=True)
        continue
    first = derive(0)
    count = 0
    wall, cpu = time.perf_counter(), time.process_time()
    while (time.perf_counter() - wall) * 1000 < float(milliseconds):
        for _ in range(16):
            derive(count)
            count += 1
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    print(count, f"{cpu * 1000:.3f} {wall * 1000:.3f}", first, flush=True)
