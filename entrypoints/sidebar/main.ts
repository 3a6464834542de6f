import { startSidebar } from '../../src/sidebar/start.ts';

void startSidebar();
