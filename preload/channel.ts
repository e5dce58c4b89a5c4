/** The only channel between window and main process. */
export const API_CHANNEL = 'holdfast:call';
