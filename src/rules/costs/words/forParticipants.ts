/** What is bought for the participants is a direct cost, whatever it is. */
export const FOR_PARTICIPANTS: readonly string[] = ["deltag*", "participant*"];
