// What a program in C reaches with the system's libsecp256k1 and OpenSSL, for the bench `derive`: the ceiling. It does the
// work of BIP-32, BIP-84, BIP-86 and BIP-67 for child after child of fixed parents, the parents parsed once.
// It answers each line "KIND MS" with "COUNT CPU_MS WALL_MS FIRST_ADDRESS". Nothing here is part of the app.
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <secp256k1.h>
#include <secp256k1_extrakeys.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define COSIGNERS 3
#define MOST 128

typedef unsigned char byte;
typedef struct {
  byte serialized[33];
  byte chain_code[32];
  secp256k1_pubkey point;
  HMAC_CTX *mac;
} parent;

static secp256k1_context *curve;
static EVP_MD_CTX *digest;
static const EVP_MD *ripemd160;
static parent parents[COSIGNERS];

static void fail(const char *what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

static void unhex(const char *hex, byte *out, size_t size) {
  for (size_t at = 0; at < size; at += 1)
    if (sscanf(hex + 2 * at, "%2hhx", out + at) != 1) fail("not hex");
}

// BIP-32, CKDpub.
static void child_of(parent *from, unsigned index, secp256k1_pubkey *child) {
  byte data[37], mac[64];
  unsigned size = 64;
  memcpy(data, from->serialized, 33);
  for (int at = 0; at < 4; at += 1) data[33 + at] = index >> (24 - 8 * at);
  HMAC_Init_ex(from->mac, NULL, 0, NULL, NULL);  // The key's state is kept between children.
  HMAC_Update(from->mac, data, sizeof data);
  HMAC_Final(from->mac, mac, &size);
  *child = from->point;
  if (!secp256k1_ec_pubkey_tweak_add(curve, child, mac)) fail("no child");
}

static void serialize(const secp256k1_pubkey *point, byte out[33]) {
  size_t size = 33;
  secp256k1_ec_pubkey_serialize(curve, out, &size, point, SECP256K1_EC_COMPRESSED);
}

static void hash160(const byte *data, size_t size, byte out[20]) {
  byte inner[32];
  SHA256(data, size, inner);
  EVP_DigestInit_ex(digest, ripemd160, NULL);
  EVP_DigestUpdate(digest, inner, 32);
  EVP_DigestFinal_ex(digest, out, NULL);
}

static unsigned polymod_step(unsigned check, unsigned value) {
  static const unsigned generator[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
  unsigned top = check >> 25;
  check = ((check & 0x1ffffff) << 5) ^ value;
  for (int bit = 0; bit < 5; bit += 1)
    if ((top >> bit) & 1) check ^= generator[bit];
  return check;
}

// BIP-173 and BIP-350, for mainnet.
static void encode(int version, const byte *program, size_t size, char *out) {
  static const char letters[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  static const int prefix[] = {3, 3, 0, 2, 3};
  unsigned check = 1, bits = 0, kept = 0;
  size_t words = 0;
  byte word[64];
  word[words++] = version;
  for (size_t at = 0; at < size; at += 1) {
    kept = (kept << 8) | program[at];
    for (bits += 8; bits >= 5; bits -= 5) word[words++] = (kept >> (bits - 5)) & 31;
  }
  if (bits > 0) word[words++] = (kept << (5 - bits)) & 31;
  for (int at = 0; at < 5; at += 1) check = polymod_step(check, prefix[at]);
  for (size_t at = 0; at < words; at += 1) check = polymod_step(check, word[at]);
  for (int at = 0; at < 6; at += 1) check = polymod_step(check, 0);
  check ^= version == 0 ? 1 : 0x2bc830a3;
  memcpy(out, "bc1", 3);
  out += 3;
  for (size_t at = 0; at < words; at += 1) *out++ = letters[word[at]];
  for (int at = 0; at < 6; at += 1) *out++ = letters[(check >> (5 * (5 - at))) & 31];
  *out = 0;
}

static void wpkh(unsigned index, char *out) {
  secp256k1_pubkey child;
  byte key[33], hash[20];
  child_of(&parents[0], index, &child);
  serialize(&child, key);
  hash160(key, 33, hash);
  encode(0, hash, 20, out);
}

// BIP-341, without scripts.
static void tr(unsigned index, char *out) {
  secp256k1_pubkey child, tweaked;
  secp256k1_xonly_pubkey internal, output;
  byte data[96], tweak[32], key[32];
  child_of(&parents[0], index, &child);
  if (!secp256k1_xonly_pubkey_from_pubkey(curve, &internal, NULL, &child)) fail("no internal key");
  SHA256((const byte *)"TapTweak", 8, data);
  memcpy(data + 32, data, 32);
  secp256k1_xonly_pubkey_serialize(curve, data + 64, &internal);
  SHA256(data, 96, tweak);
  if (!secp256k1_xonly_pubkey_tweak_add(curve, &tweaked, &internal, tweak)) fail("no output key");
  if (!secp256k1_xonly_pubkey_from_pubkey(curve, &output, NULL, &tweaked)) fail("no output");
  secp256k1_xonly_pubkey_serialize(curve, key, &output);
  encode(1, key, 32, out);
}

static int compare_keys(const void *a, const void *b) { return memcmp(a, b, 33); }

// wsh(sortedmulti(2, …)), BIP-67 and BIP-383.
static void multi(unsigned index, char *out) {
  secp256k1_pubkey child;
  byte keys[COSIGNERS][33], script[3 + 34 * COSIGNERS], hash[32];
  size_t size = 0;
  for (int at = 0; at < COSIGNERS; at += 1) {
    child_of(&parents[at], index, &child);
    serialize(&child, keys[at]);
  }
  qsort(keys, COSIGNERS, 33, compare_keys);
  script[size++] = 0x52;
  for (int at = 0; at < COSIGNERS; at += 1) {
    script[size++] = 33;
    memcpy(script + size, keys[at], 33);
    size += 33;
  }
  script[size++] = 0x50 + COSIGNERS;
  script[size++] = 0xae;
  SHA256(script, size, hash);
  encode(0, hash, 32, out);
}

static double milliseconds(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void answer(const char *kind, double ms) {
  void (*derive)(unsigned, char *) = !strcmp(kind, "wpkh") ? wpkh : !strcmp(kind, "tr") ? tr : multi;
  char first[MOST], out[MOST];
  unsigned count = 0;
  derive(0, first);
  double wall = milliseconds(CLOCK_MONOTONIC), cpu = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
  while (milliseconds(CLOCK_MONOTONIC) - wall < ms)
    for (int more = 0; more < 64; more += 1) derive(count++, out);
  printf("%u %.3f %.3f %s\n", count, milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu,
         milliseconds(CLOCK_MONOTONIC) - wall, first);
  fflush(stdout);
}

// Arguments: for each cosigner the public key and the chain code of its chain, in hex.
int main(int count, char **args) {
  if (count != 1 + 2 * COSIGNERS) fail("three keys and chain codes, please");
  curve = secp256k1_context_create(SECP256K1_CONTEXT_SIGN | SECP256K1_CONTEXT_VERIFY);
  digest = EVP_MD_CTX_new();
  ripemd160 = EVP_ripemd160();
  for (int at = 0; at < COSIGNERS; at += 1) {
    parent *one = &parents[at];
    unhex(args[1 + 2 * at], one->serialized, 33);
    unhex(args[2 + 2 * at], one->chain_code, 32);
    if (!secp256k1_ec_pubkey_parse(curve, &one->point, one->serialized, 33)) fail("no point");
    one->mac = HMAC_CTX_new();
    HMAC_Init_ex(one->mac, one->chain_code, 32, EVP_sha512(), NULL);
  }
  char kind[16];
  double ms;
  while (scanf("%15s %lf", kind, &ms) == 2) answer(kind, ms);
  return 0;
}
