import type { Story } from './stories.ts'

/** A story on a page of some 100 kB, most of which is not the story: as heavy as pages of newspapers are. */
export function webPage({ headline, time }: Story, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${headline} | The Courier</title>
<meta property="og:site_name" content="The Courier"><meta property="og:title" content="${headline}">
<meta property="article:published_time" content="${time}"><link rel="stylesheet" href="/a.css">
<style>${RULES}</style><script>${SCRIPT}</script></head><body class="page page--article">
<header class="masthead"><a href="/">The Courier</a><nav><ul>${LINKS}</ul></nav></header>
<div class="breadcrumbs"><a href="/">Home</a> <a href="/news">News</a></div>
<main><article><h1>${headline}</h1><div class="byline">By <a rel="author" href="/by/1">Ida Marsh</a></div>
<figure><img src="/1.jpg" alt=""><figcaption>A view of the town. Photo: A. Desk</figcaption></figure>
<div class="share"><button>Share</button><button>Save</button></div>
<div class="story-body">${body.replace('</p>', '</p><aside class="related"><h3>Read more</h3><ul><li><a href="/x">Another story</a></li></ul></aside>')}</div>
<ul class="tags"><li><a href="/t/1">Harbours</a></li><li><a href="/t/2">Councils</a></li></ul></article>
<aside class="sidebar"><h2>Most read</h2>${TEASERS}</aside></main>
<section class="newsletter"><h2>Get our newsletter</h2><form><input type="email"><button>Sign up</button></form></section>
<section id="comments"><h2>Comments</h2>${COMMENTS}</section>
<footer><ul>${LINKS}</ul><p>© The Courier. All rights reserved.</p></footer><script>${SCRIPT}</script></body></html>`
}

const RULES =
  '.story-body p{margin:0 0 1em;font:400 1.1rem/1.5 serif}@media(max-width:40em){.sidebar{display:none}}'.repeat(150)
const SCRIPT = 'window.dataLayer=window.dataLayer||[];dataLayer.push({"event":"page","section":"news"});'.repeat(250)
const LINKS = Array.from(
  { length: 80 },
  (_, i) => `<li class="menu-item"><a href="/s/${i}">Section ${i}</a></li>`,
).join('')
const TEASERS = Array.from(
  { length: 30 },
  (_, i) =>
    `<div class="teaser"><a href="/n/${i}"><img src="/t/${i}.jpg" alt=""><h3>What else happened on day ${i} of the week</h3></a><p>Nobody expected it, and some still do not believe it.</p></div>`,
).join('')
const COMMENTS = Array.from(
  { length: 20 },
  (_, i) =>
    `<div class="comment"><b>Reader ${i}</b><p>I have said so for years, and nobody would listen to me, number ${i}.</p></div>`,
).join('')
