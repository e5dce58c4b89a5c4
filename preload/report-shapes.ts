export type ReportFormat = 'pdf' | 'json';

/** `redacted` leaves out amounts, fingerprints, addresses, transactions, hashes and free text. */
export type ReportInput = { readonly format: ReportFormat; readonly redacted?: boolean };
