/** Reading aloud, on the pages of status holders. */
export const listening = {
  listen: "Luister",
  stop: "Stop",
  noVoice: "Nog geen stem",
};
