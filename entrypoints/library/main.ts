import { startLibrary } from '../../src/library/view/start.tsx';

void startLibrary(document.body);
