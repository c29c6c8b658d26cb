// Browser tests of the built site. scripts/test.mjs builds it, finds the browser and a free port and names both in
// LBP_CHROMIUM and LBP_TEST_PORT.
import { defineConfig, devices } from '@playwright/test';

const port = process.env.LBP_TEST_PORT ?? '4300';
const asRoot = process.getuid?.() === 0;
const executablePath = process.env.LBP_CHROMIUM;
const report = process.env.LBP_BROWSER_REPORT;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  // Fetches 13 MB: not for everybody's every test.
  testIgnore: process.env.LBP_LONG ? [] : 'lhc-forms.spec.ts',
  outputDir: 'test-results/browser',
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: process.env.LBP_LONG ? 60 * 60_000 : 120_000,
  use: {
    ...devices['Desktop Chrome'],
    // Only the tests of use without a connection let the site keep itself: every other one would fetch it whole.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Chromium refuses to run its sandbox as root, as in a container.
        ...(asRoot ? ['--no-sandbox'] : []),
        // A browser that calls home of itself would hide a page that does.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        // A name that is not this device, so that a page can be seen as over a network.
        '--host-resolver-rules=MAP clinic.example 127.0.0.1',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs out ${port}`,
    url: `http://127.0.0.1:${port}/en/`,
    reuseExistingServer: false,
  },
});
