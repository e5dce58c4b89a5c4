/** The pages of one wallet. */
export type WalletPart = 'overview' | 'coins' | 'ladder' | 'receive' | 'spend' | 'keep';

/** Where the user is. Screens with something open carry its id. */
export type Screen =
  | { readonly name: 'overview' }
  | { readonly name: 'exposure'; readonly venueId?: string }
  | { readonly name: 'stress' }
  | { readonly name: 'history' }
  | { readonly name: 'checklist'; readonly itemId?: string }
  | { readonly name: 'lessons' }
  | { readonly name: 'wallets' }
  | { readonly name: 'wallet_add' }
  | { readonly name: 'wallet_generate' }
  | { readonly name: 'wallet'; readonly walletId: string; readonly part?: WalletPart }
  | { readonly name: 'plan'; readonly planId?: string }
  | { readonly name: 'reserves' }
  | { readonly name: 'settings' }
  | { readonly name: 'servers' };

export type Navigate = (screen: Screen) => void;
