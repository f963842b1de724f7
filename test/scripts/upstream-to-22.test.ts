// The last part of the 22 scripts of the original program.
import { test } from 'uvu';
import { testScripts } from '../rig/script.ts';

testScripts('upstream', (name) => name > 't-16');

test.run();
