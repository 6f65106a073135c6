/** The visitor at this browser: somebody who also calls, so that one person can play both. The simulated contact centre knows the same. */
export const visitor = {
  customerId: "5f0c3a1e-8d54-4b7e-9a43-6f2f1f3b7c10",
  phone: "+442079460958",
} as const;
