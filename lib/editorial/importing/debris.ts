// What share buttons and blog themes leave in a copied text: it means nothing outside of the page that it came from.
import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Addresses that only exist to share another one. */
const shareLink =
  /^(?:https?:)?\/\/(?:www\.|api\.|m\.)?(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share|home\?status)|x\.com\/(?:intent|share)|pinterest\.[a-z.]+\/pin\/create|linkedin\.com\/(?:share|cws|sharing)|reddit\.com\/submit|tumblr\.com\/(?:share|widgets)|wa\.me\/|whatsapp\.com\/send|t\.me\/share|telegram\.me\/share|getpocket\.com\/(?:save|edit)|bsky\.app\/intent|mastodonshare\.com|print(?:friendly)?\.com)|^mailto:\?|[?&]share=(?:facebook|twitter|x|email|linkedin|reddit|pinterest|whatsapp|telegram|tumblr|pocket|print)/i;

/** Lines that such buttons say about themselves. */
const buttonWords =
  /^(?:share(?: this| on| via)?\b.{0,40}|like this:?|like loading.{0,3}|loading\.{0,3}|tweet|pin(?: it)?|click to (?:share|email|print)\b.*|email(?: this)?|print(?: this)?|(?:facebook|twitter|x|pinterest|linkedin|reddit|whatsapp|email|print|copy link)(?:\s*[|·•,]?\s*(?:facebook|twitter|x|pinterest|linkedin|reddit|whatsapp|email|print|copy link))*)$/i;

/** Whether a block of a text is nothing but share links or the words of their buttons. */
export function isDebris(node: RootContent): boolean {
  if (node.type === 'heading') return /^(?:share this(?: article| post)?|like this|share)\s*:?$/i.test(textOf(node).trim());
  if (node.type === 'list') return node.children.every((item) => item.children.length > 0 && item.children.every(isDebris));
  return node.type === 'paragraph' && isShareParagraph(node);
}

function isShareParagraph(paragraph: Paragraph): boolean {
  const text = textOf(paragraph).trim();
  const links: string[] = [];
  visit(paragraph, 'link', ({ url }) => void links.push(url));
  if (links.length > 0) {
    const outside = paragraph.children
      .filter(({ type }) => type !== 'link')
      .map((node) => textOf(node))
      .join('')
      .replace(/[\s|·•,]/g, '');
    return links.every((url) => shareLink.test(url)) && (outside === '' || buttonWords.test(outside) || outside.length < 20);
  }
  return text !== '' && buttonWords.test(text);
}
