// What is remembered of getting started, so that a step done once stays done.

export interface Onboarding {
  /** When the demo form was filled for the first time, as milliseconds of the epoch. */
  readonly demoDoneAt?: number;
}
