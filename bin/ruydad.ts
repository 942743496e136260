#!/usr/bin/env node
import { main } from '../src/cli/main.ts';

const { stdin, stdout, stderr, env } = process;
process.exitCode = await main({ argv: process.argv.slice(2), stdin, stdout, stderr, env, cwd: process.cwd() });
