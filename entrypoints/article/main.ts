import { startArticle } from '../../src/welcome/article.ts';

void startArticle();
