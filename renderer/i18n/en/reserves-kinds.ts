export const reservesKinds = {
  title: 'Where this is possible',
  text: 'What Holdfast can check, and how far that was tried. An exchange that is not here is unknown, neither good nor bad.',
  caption: 'Kinds of proof',
  kind: 'Kind',
  venues: 'Exchanges',
  status: 'State',
  find: 'Where to find it, or why not',
  source: 'Source',
  statuses: {
    verified_on_public_data: 'Verified on public data',
    formula_only: 'Formula only',
    not_offered: 'Cannot be checked here',
    not_self_verifiable: 'Customers cannot check it',
  },
  statusHints: {
    verified_on_public_data: 'a proof that the exchange published was recomputed up to its root',
    formula_only: 'written after the published formula; there was no public proof to try it on',
    not_offered: 'the exchange gives a proof that Holdfast cannot check',
    not_self_verifiable: 'the exchange gives its customers nothing to check',
  },
  noName: 'No proof of one’s own',
  seen: 'read on {day}',
  research: 'own research, no page to name',
  /** Where each kind of proof is found, or why it cannot be checked here. */
  help: {
    okx_merkle_v1:
      'At OKX: Audits → Details → copy data. Save it as merkle_proof_file.json, or paste it. Of November 2022 to March 2023.',
    okx_merkle_v2:
      'At OKX: user_info_file.json from Audits → Details, and the public list full-liabilities-merkle-tree.txt. Of March 2023. Choose both files.',
    bybit_merkle:
      'At Bybit: on the page about proof of reserves, “copy data”. Save it as myProof.json, or paste it.',
    mexc_merkle: 'At MEXC: download the proof file on the page about proof of reserves.',
    bitget_merkle: 'At Bitget: merkel_tree_bg.json, on the page about proof of reserves.',
    bitmex_liabilities:
      'At BitMEX: the public list of liabilities (public.bitmex.com), and on your account page the nonce of that proof. Or account number and account nonce, which give all your balances away.',
    river_liabilities:
      'At River: river.com/reserves → Verify liabilities → on your computer. Unzip the list; beside it you need your e-mail address and the text of two parts, account UID and account key.',
    bitso_merkle:
      'At Bitso: the list (TSV) on the page Proof of Solvency, and there your account code with your balances, or your leaf hash.',
    gate_zk: 'At Gate: user_config.json, on the page about proof of reserves.',
    binance_zk_350x5:
      'At Binance: user_config.json, on the page about proof of reserves. Newer files have another layout, which Holdfast cannot check yet.',
    silver_sixpence:
      'At exchanges that had Mazars check them: the list of entries, and your identification and balances as the page shows them.',
    armanino:
      'At exchanges that had Armanino or The Network Firm check them: the list of entries, and your identification and balances as the page shows them.',
    bingx_merkle:
      'At BingX there is no file: the page shows your UID, balances, path and root. Copy them exactly.',
    okx_zk_stark:
      'The STARK proofs of OKX can only be checked with the exchange’s own program. Keep its answer with your papers.',
    binance_zk_tiers:
      'For the newest layout of Binance there is no public example to try a check on.',
    htx_merkle: 'HTX publishes a program, but nothing of it was recomputed here.',
    coinex_merkle: 'The example that CoinEx publishes does not give its own root.',
    kraken_record: 'Kraken shows a record on its own page; nothing of it was recomputed here.',
    none_known: 'Nothing is known of these exchanges that a customer could check.',
  },
};
