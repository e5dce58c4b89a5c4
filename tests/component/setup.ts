import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// The wallet engine is loaded at its first use, and here it is compiled then as well.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);

// happy-dom has no layout: these two of the browser's own functions are not there.
Element.prototype.scrollIntoView = (): void => undefined;
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
