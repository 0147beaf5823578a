// npm run validate
import { runChecks } from './checks.ts';

process.exitCode = runChecks().some((check) => check.faults) ? 1 : 0;
