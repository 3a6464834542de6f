/**
 * Words by which sites name, in `class`, `id` and the like, the parts of a page that are not its article.
 * Lower case, words separated by one space: "most read" stands for most-read, most_read and mostRead.
 */

/** Names that no site gives to the body of an article. */
export const furnitureNames = `
ad, ads, advert, adverts, advertisement, advertisements, advertising, ad slot, ad unit, ad container, ad wrapper, adslot, adbox,
dfp, gpt, sponsor, sponsored, sponsors, outbrain, taboola, revcontent, zergnet, native ad,
related, related content, related links, relateds, read more, read next, read also, more stories, more from, more news, more on,
most read, most viewed, most popular, most shared, trending, recirc, recirculation, recommended, recommendations,
recommendation, suggested, up next, also read, see also, you may like, editors picks, latest news, headlines, teaser, teasers,
newsletter, newsletters, signup, sign up, subscribe, subscription, subscriptions, paywall, regwall, donate, donation, donations, fundraising,
share, shares, sharing, sharebar, share bar, share tools, sharetools, social, socials, social media, follow, follow us,
comment, comments, commenting, disqus, livefyre, fyre, discussion, respond,
byline, bylines, author bio, author info, author box, author card, author description, about author, about the author, bio, bios,
post meta, entry meta, article meta, meta data, metadata, timestamp, dateline info, pub date, published date,
tags, taglist, tag list, topics, keywords, categories, breadcrumb, breadcrumbs, kicker, eyebrow,
credit, credits, photo credit, image credit, photographer, slideshow, carousel, lightbox, gallery, player, video player, media info,
nav, navbar, navigation, menu, submenu, pagination, pager, prev next, skip link, skip links, toc, table of contents,
footer, colophon, copyright, legal, disclaimer, masthead, topbar, site header, page header, sidebar, side bar, rail, right rail,
promo, promos, promotion, promotions, teaser list, banner, marketing, cta, call to action, shop, ecommerce, coupon,
cookie, cookies, consent, gdpr, modal, overlay, popup, tooltip, toolbar, tools, login, search, poll, quiz, survey, feedback,
pullquote, pull quote, pullquotes, aside, infobox, navbox, catlinks, reflist, references, footnotes,
hatnote, sistersitebox, metadata mbox, printfooter, noprint, corrections link, correction link
`;

/** Parts of a page by ARIA role. */
export const furnitureRoles = new Set(
  'alert alertdialog banner complementary contentinfo dialog doc-footnote form menu menubar navigation note search tablist toolbar tooltip'.split(
    ' ',
  ),
);

/** Parts of a page by the element itself. */
export const furnitureElements = new Set(
  `nav aside footer form dialog menu address search
   amp-ad amp-embed amp-sticky-ad amp-auto-ads amp-sidebar amp-consent amp-user-notification amp-lightbox
   amp-image-lightbox amp-social-share amp-next-page`.split(/\s+/),
);

/** Names of what readers wrote. */
export const commentNames =
  'comment, comments, commenting, disqus, livefyre, fyre, discussion, respond, replies';

/** Names of what stands within a line and is not of it: numbers of notes, links to edit a section, a picture's credit. */
export const noteNames =
  'reference, editsection, footnote, footnote ref, noteref, citation needed, credit, copyright holder';

/** Names of the captions of pictures and films. */
export const captionNames = 'caption, captions, figcaption, media caption, image caption, video caption';
