import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  EXCHANGE_HOSTS,
  EXCHANGE_IDS,
  READ_ENDPOINTS,
  type ReadEndpoint,
} from '../../../../main/domain/exchange/read-endpoints.ts';
import {
  isReadRequest,
  type SignedRequest,
} from '../../../../main/domain/exchange/signed-request.ts';

const SOUND: SignedRequest = {
  venue: 'kraken',
  host: 'api.kraken.com',
  endpoint: 'POST /0/private/BalanceEx',
  query: '',
  headers: {},
  body: null,
};

/** Words of what moves coins or changes anything, in the interfaces of all ten. */
const ACTS =
  /order(?!s-active)|trade(?!-)|withdraw|transfer\/(?!query)|cancel|apply|redeem|subscribe|purchase|stake$|create|send|AddOrder|Withdraw|\/w\//i;

describe('the table of questions', () => {
  const all = EXCHANGE_IDS.flatMap((id) => READ_ENDPOINTS[id].map((one) => [one] as const));

  it.each(all)('reads: %s', (endpoint) => {
    expect(endpoint).toMatch(/^(?:GET|POST) \/[A-Za-z0-9/_-]+$/);
    expect(endpoint).not.toMatch(ACTS);
  });

  it('has no endpoint of one exchange in the type of another, and none that acts', () => {
    expectTypeOf<'POST /0/private/BalanceEx'>().toExtend<ReadEndpoint<'kraken'>>();
    expectTypeOf<'POST /0/private/AddOrder'>().not.toExtend<ReadEndpoint<'kraken'>>();
    expectTypeOf<'POST /0/private/Withdraw'>().not.toExtend<ReadEndpoint<'kraken'>>();
    expectTypeOf<'GET /v2/balance'>().not.toExtend<ReadEndpoint<'kraken'>>();
    expectTypeOf<string>().not.toExtend<ReadEndpoint<'kraken'>>();
  });

  it('names hosts, without ports and paths', () => {
    for (const host of Object.values(EXCHANGE_HOSTS).flat())
      expect(host).toMatch(/^[a-z]+\.[a-z.]+$/);
  });
});

describe('a request that lies about its type', () => {
  it.each([
    ['an order', { endpoint: 'POST /0/private/AddOrder' }],
    ['a withdrawal', { endpoint: 'POST /0/private/Withdraw' }],
    ['a way up', { endpoint: 'POST /0/private/BalanceEx/../AddOrder' }],
    ['another method', { endpoint: 'DELETE /0/private/BalanceEx' }],
    ['a host of another exchange', { host: 'api.bitvavo.com' }],
    ['a host of nobody', { host: 'api.kraken.com.example' }],
    ['an exchange of nobody', { venue: 'toString' }],
  ])('is not sent: %s', (_name, change) => {
    expect(isReadRequest(SOUND)).toBe(true);
    // What types do not allow.
    expect(isReadRequest({ ...SOUND, ...change } as SignedRequest)).toBe(false);
  });
});
