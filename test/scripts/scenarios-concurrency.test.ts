// The scenarios with many processes at one lock.
import { test } from 'uvu';
import { testScripts } from '../rig/script.ts';

testScripts('scenarios', (name) => /e-0[678]|e-23/.test(name));

test.run();
