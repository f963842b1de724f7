// Scenarios that the original program's designs describe and no test of it ran.
import { test } from 'uvu';
import { testScripts } from '../rig/script.ts';

testScripts('scenarios', (name) => name < 'e-15' && !/e-0[678]/.test(name));

test.run();
