/**
 * `sh -c LIFELINE FOLDER COMMAND…` runs a command until standard input ends, then ends it by its id and removes its
 * folder. However the process that holds the other end dies, nothing of the command is left behind.
 */
export const LIFELINE = `"$@" & cat >/dev/null; kill $!; wait $!; rm -rf -- "$0"`;
