// The second part of the scenarios.
import { test } from 'uvu';
import { testScripts } from '../rig/script.ts';

testScripts('scenarios', (name) => name > 'e-15' && !/e-23/.test(name));

test.run();
