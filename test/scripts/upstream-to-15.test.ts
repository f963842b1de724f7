// The second part of the 22 scripts of the original program.
import { test } from 'uvu';
import { testScripts } from '../rig/script.ts';

testScripts('upstream', (name) => name > 't-09' && name < 't-16');

test.run();
