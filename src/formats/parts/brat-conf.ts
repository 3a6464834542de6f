/** What brat must know of the annotations to show and edit them: laid beside the documents. */
export const annotationConf = `[entities]
Source
Cue
Content
Marker

[relations]

[events]
Attribution	Source*:Source, Cue*:Cue, Content*:Content

[attributes]
Type	Arg:Attribution, Value:statement|attitude
Quotation	Arg:Attribution, Value:direct|indirect|mixed
Status	Arg:Attribution, Value:reported|unverified|disputed|denied|confirmed
Stance	Arg:Attribution, Value:neutral|doubt|assertion|confirmation|denial
SourceKind	Arg:Attribution, Value:person|organization|group|document|unknown
Anonymous	Arg:Attribution
Says	Arg:Marker, Value:unverified|disputed|denied|confirmed
`;

export const visualConf = `[labels]

[drawing]
SPAN_DEFAULT	fgColor:black, bgColor:#f3ecd8, borderColor:darken
ARC_DEFAULT	color:#5f5a52, arrowHead:triangle-5
Source	bgColor:#cfe0f8
Cue	bgColor:#e3d6f3
Content	bgColor:#fdf0c3
Marker	bgColor:#e4e0d6
Attribution	bgColor:#d8e6dd
Status	glyph:(R)|(U)|(D)|(X)|(C), position:left
`;
