import { spawn } from 'node:child_process';

/** Runs the server until it ends, and ends as it did. It prints its addresses itself. */
export function serve(mode: 'production' | 'development'): void {
  try {
    process.loadEnvFile();
  } catch {
    // Without a .env file there are only the settings of the environment.
  }
  const args = ['--disable-warning=ExperimentalWarning', 'server/index.ts'];
  const env = { ...process.env, NODE_ENV: mode };
  const server = spawn(process.execPath, args, { stdio: 'inherit', env });
  // Ctrl+C reaches the server by itself; its graceful stop is waited for.
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  process.on('SIGINT', () => {});
  server.on('exit', (code) => process.exit(code ?? 1));
}
