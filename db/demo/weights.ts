/** The matcher's weights that every municipality of the demo region starts with. */
export const FIRST_WEIGHTS = {
  placements: {
    ownChoice: 15, goal: 20, workStyle: 15, interest: 12, languageStep: 10, time: 8, travel: 8, balance: 7, welcome: 5,
  },
  buddies: { motherTongue: 40, bridge: 10, near: 15, time: 10, interests: 10, stageOfLife: 8, preparation: 7 },
};
