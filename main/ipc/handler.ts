import type { Calls, Input, Method, Output, TransportCode } from '../../preload/contract.ts';
import type { Fault } from '../domain/fault.ts';
import type { Result } from '../domain/result.ts';
import type { Watch } from '../services/watch.ts';
import type { Services } from './services.ts';

/** What a method ends with: its output, or a fault it has declared in the contract. */
export type Outcome<M extends Method> = Result<
  Output<M>,
  Fault<Calls[M]['code'] | TransportCode, string>
>;

/** Carries one method out. Its input has passed the schema and holds no secret. */
export type Handler<M extends Method> = (
  input: Input<M>,
  services: Services,
  watch: Watch,
) => Outcome<M> | Promise<Outcome<M>>;

/** Handlers of some methods; the tables of all nouns together make the whole contract. */
export type HandlersFor<M extends Method> = { readonly [K in M]: Handler<K> };
