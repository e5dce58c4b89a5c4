/** What keeps keys for the user, in Electron's words on Linux. `basic_text` is none, and `unknown` may be it. */
export type Keychain =
  | 'none'
  | 'macos'
  | 'windows'
  | 'basic_text'
  | 'gnome_libsecret'
  | 'kwallet'
  | 'kwallet5'
  | 'kwallet6'
  | 'unknown';
