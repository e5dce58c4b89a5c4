/** What is wrong with headers that a server sent. Sentences: renderer/i18n, `reasons`. */
export type HeaderChainReason =
  /** Not 80 bytes each. */
  | 'headers_malformed'
  /** One does not name the hash of the one before it. */
  | 'header_not_linked'
  /** The hash is above the target that the header itself names. */
  | 'header_without_work'
  /** The target is not the one that the network's rules lead to at this place. */
  | 'header_wrong_target'
  /** Not later than the median of the eleven before, or, by BIP-94, too early for the first of a period. */
  | 'header_too_old_time'
  /** More than two hours ahead of this computer's clock. */
  | 'header_from_the_future'
  /** A version that has not been valid since BIP-65. */
  | 'header_old_version'
  /** At the height of a known block there is another one, or none. */
  | 'checkpoint_differs';
