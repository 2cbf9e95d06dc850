/** The engagement from which an organisation can introduce others to a group, and others through it: an observer's. */
export const engagedFrom = 0.75;
