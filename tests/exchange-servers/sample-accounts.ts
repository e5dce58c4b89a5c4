import type { ExchangeId } from '../../main/domain/exchange/read-endpoints.ts';

type SampleAccount = {
  /** By method and path: what a key that only reads gets, in the shape that the documentation of the exchange shows. */
  readonly replies: Readonly<Record<string, string>>;
  /** Coin, arrangement, amount: what that adds up to. */
  readonly holds: readonly (readonly [string, 'spot' | 'earn', string])[];
};

const text = (value: unknown): string => JSON.stringify(value);

/** Made-up accounts. The shapes are those of each exchange's documentation (docs/exchanges.md). */
export const SAMPLE_ACCOUNTS: Readonly<Record<ExchangeId, SampleAccount>> = {
  kraken: {
    replies: {
      'POST /0/private/GetApiKeyInfo': text({
        error: [],
        result: {
          api_key_name: 'holdfast',
          permissions: ['query-funds', 'query-ledger'],
          iat: '1',
          ip_allowlist: [],
        },
      }),
      'POST /0/private/BalanceEx': text({
        error: [],
        result: {
          XXBT: { balance: '1.2435000000', hold_trade: '0.8423000000' },
          'XBT.M': { balance: '0.5000000000', hold_trade: '0.0000000000' },
          ZEUR: { balance: '12.3400', hold_trade: '0.0000' },
          'DOT28.S': { balance: '10.0000000000', hold_trade: '0' },
          XXDG: { balance: '0.0000000000', hold_trade: '0.0000000000' },
        },
      }),
    },
    holds: [
      ['BTC', 'earn', '0.5'],
      ['BTC', 'spot', '1.2435'],
      ['DOT', 'earn', '10'],
      ['EUR', 'spot', '12.34'],
    ],
  },
  coinbase: {
    replies: {
      'GET /api/v3/brokerage/key_permissions': text({
        can_view: true,
        can_trade: false,
        can_transfer: false,
        portfolio_uuid: 'a',
        portfolio_type: 'DEFAULT',
      }),
      'GET /api/v3/brokerage/accounts': text({
        accounts: [
          {
            uuid: 'u1',
            currency: 'BTC',
            available_balance: { value: '0.30000000', currency: 'BTC' },
            hold: { value: '0.20', currency: 'BTC' },
          },
          {
            uuid: 'u2',
            currency: 'EUR',
            available_balance: { value: '0', currency: 'EUR' },
            hold: null,
          },
        ],
        has_next: false,
        cursor: '',
        size: 2,
      }),
    },
    holds: [['BTC', 'spot', '0.5']],
  },
  binance: {
    replies: {
      'GET /sapi/v1/account/apiRestrictions': text({
        ipRestrict: false,
        createTime: 1698645219000,
        enableReading: true,
        enableWithdrawals: false,
        enableInternalTransfer: false,
        enableMargin: false,
        enableFutures: false,
        permitsUniversalTransfer: false,
        enableVanillaOptions: false,
        enableFixApiTrade: false,
        enableFixReadOnly: true,
        enableSpotAndMarginTrading: false,
        enablePortfolioMarginTrading: false,
      }),
      'GET /api/v3/account': text({
        accountType: 'SPOT',
        balances: [
          { asset: 'BTC', free: '0.10000000', locked: '0.05000000' },
          // The same half bitcoin that the page of flexible earn lists.
          { asset: 'LDBTC', free: '0.50000000', locked: '0.00000000' },
          { asset: 'LDO', free: '7.00000000', locked: '0.00000000' },
          { asset: 'LDUSDC', free: '3.00000000', locked: '0.00000000' },
        ],
      }),
      'POST /sapi/v1/asset/get-funding-asset': text([
        { asset: 'USDT', free: '1', locked: '2', freeze: '3', withdrawing: '4', btcValuation: '0' },
      ]),
      'GET /sapi/v1/simple-earn/flexible/position': text({
        rows: [{ asset: 'BTC', totalAmount: '0.50000000', canRedeem: true }],
        total: 1,
      }),
      'GET /sapi/v1/simple-earn/locked/position': text({
        rows: [{ positionId: 1, asset: 'AXS', amount: '122.09202928', duration: '60' }],
        total: 1,
      }),
    },
    holds: [
      ['AXS', 'earn', '122.09202928'],
      ['BTC', 'earn', '0.5'],
      ['BTC', 'spot', '0.15'],
      ['LDO', 'spot', '7'],
      ['USDC', 'earn', '3'],
      ['USDT', 'spot', '10'],
    ],
  },
  bitstamp: {
    replies: {
      'POST /api/v2/account_balances/': text([
        { currency: 'btc', total: '1.00000000', available: '0.75000000', reserved: '0.25000000' },
        { currency: 'eur', total: '0.00', available: '0.00', reserved: '0.00' },
      ]),
    },
    holds: [['BTC', 'spot', '1']],
  },
  bitvavo: {
    replies: {
      'GET /v2/balance': text([
        { symbol: 'BTC', available: '1.57593193', inOrder: '0.74832374' },
        { symbol: 'EUR', available: '0', inOrder: '0' },
      ]),
    },
    holds: [['BTC', 'spot', '2.32425567']],
  },
  okx: {
    replies: {
      'GET /api/v5/account/config': text({
        code: '0',
        data: [{ acctLv: '2', perm: 'read_only', ip: '' }],
        msg: '',
      }),
      'GET /api/v5/account/balance': text({
        code: '0',
        data: [{ details: [{ ccy: 'BTC', cashBal: '0.049', eq: '0.05' }], totalEq: '1918' }],
        msg: '',
      }),
      'GET /api/v5/asset/balances': text({
        code: '0',
        data: [{ ccy: 'BTC', bal: '0.001', availBal: '0.001' }],
        msg: '',
      }),
      'GET /api/v5/finance/savings/balance': text({
        code: '0',
        data: [{ ccy: 'USDT', amt: '11.16' }],
        msg: '',
      }),
      'GET /api/v5/finance/staking-defi/orders-active': text({
        code: '0',
        data: [{ ordId: '1', ccy: 'DOT', investData: [{ ccy: 'DOT', amt: '5' }] }],
        msg: '',
      }),
    },
    holds: [
      ['BTC', 'spot', '0.05'],
      ['DOT', 'earn', '5'],
      ['USDT', 'earn', '11.16'],
    ],
  },
  bybit: {
    replies: {
      'GET /v5/user/query-api': text({
        retCode: 0,
        retMsg: '',
        result: {
          readOnly: 1,
          permissions: { Spot: ['SpotTrade'], Wallet: ['AccountTransfer'], Earn: ['Earn'] },
          ips: [],
        },
      }),
      'GET /v5/account/wallet-balance': text({
        retCode: 0,
        result: {
          list: [
            {
              accountType: 'UNIFIED',
              coin: [{ coin: 'BTC', walletBalance: '0.805994', equity: '0.9' }],
            },
          ],
        },
      }),
      'GET /v5/asset/transfer/query-account-coins-balance': text({
        retCode: 0,
        result: {
          accountType: 'FUND',
          balance: [{ coin: 'USDC', walletBalance: '1010', transferBalance: '1010' }],
        },
      }),
      'GET /v5/earn/position': text({
        retCode: 0,
        result: { list: [{ coin: 'USDT', amount: '20.5' }] },
      }),
    },
    // Both categories of earn get the same page from the fake.
    holds: [
      ['BTC', 'spot', '0.805994'],
      ['USDC', 'spot', '1010'],
      ['USDT', 'earn', '41'],
    ],
  },
  kucoin: {
    replies: {
      'GET /api/v1/user/api-key': text({
        code: '200000',
        data: { remark: 'holdfast', permission: 'General', apiVersion: 3 },
      }),
      'GET /api/v1/accounts': text({
        code: '200000',
        data: [
          { id: '1', currency: 'BTC', type: 'main', balance: '0.1', available: '0.1', holds: '0' },
          { id: '2', currency: 'BTC', type: 'trade', balance: '0.2', available: '0.2', holds: '0' },
        ],
      }),
      'GET /api/v1/earn/hold-assets': text({
        code: '200000',
        data: {
          currentPage: 1,
          totalNum: 1,
          items: [{ currency: 'ETH', holdAmount: '3', redeemedAmount: '0' }],
        },
      }),
    },
    holds: [
      ['BTC', 'spot', '0.3'],
      ['ETH', 'earn', '3'],
    ],
  },
  bitfinex: {
    replies: {
      'POST /v2/auth/r/permissions':
        '[["account",1,0],["orders",1,0],["wallets",1,0],["withdraw",0,0]]',
      // A number with more digits than a double holds.
      'POST /v2/auth/r/wallets':
        '[["exchange","BTC",0.123456789012345678,0,0.1,null,null],["funding","UST",100.5,0,100.5,null,null],["margin","USTF0",1e-8,0,0,null,null]]',
    },
    holds: [
      ['BTC', 'spot', '0.123456789012345678'],
      ['USDT', 'earn', '100.5'],
      ['USDT', 'spot', '0.00000001'],
    ],
  },
  gemini: {
    replies: {
      'POST /v1/roles': text({ isAuditor: true, isFundManager: false, isTrader: false }),
      'POST /v1/balances': text([
        { type: 'exchange', currency: 'BTC', amount: '1154.62034001', available: '1129' },
      ]),
      'POST /v1/balances/staking':
        '[{"type":"Staking","currency":"ETH","balance":10.5,"available":10.5}]',
    },
    holds: [
      ['BTC', 'spot', '1154.62034001'],
      ['ETH', 'earn', '10.5'],
    ],
  },
};
