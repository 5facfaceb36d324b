type Rest = typeof import("./rest");

/** The parts that are fetched after the first picture, or before it where it shows one of them. */
class Later {
  parts = $state.raw<Rest | null>(null);

  async load(): Promise<void> {
    this.parts ??= await import("./rest");
  }
}

export const later = new Later();
