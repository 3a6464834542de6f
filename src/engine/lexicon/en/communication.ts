import { setOf } from '../set-of.ts';

/** What somebody says something in: after "in", "at", "on" … it is no part of source or content. */
export const occasions = setOf(`
  statement interview interviews speech tweet tweets letter email e-mail memo post posts report reports article column
  conference briefing call rally event meeting hearing town twitter facebook instagram conversation debate appearance
  communications communication message messages video testimony filing book op-ed editorial essay remarks comments
  press-conference phone television tv radio monologue documents court lawsuit complaint affidavit segment show study
  paper note text dispatch broadcast release transcript announcement blog podcast cnn fox msnbc nbc abc cbs
`);
