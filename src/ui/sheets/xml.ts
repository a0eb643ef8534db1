const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text an XML text or attribute stands for. Line breaks become `\n`. */
function decode(xml: string): string {
  return xml
    .replace(/\r\n?/g, '\n')
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name) return entities[name] ?? whole;
        const point = hex ? parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '';
      },
    );
}

/** Text for an element or an attribute. */
export function encodeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export interface XmlElement {
  readonly attributes: string;
  readonly content: string;
}

/** Elements of one name, whatever their prefix; those sheets are made of never hold one of their own name. */
export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({ attributes, content }));
}

/** @param name as a regular expression, for a name with any prefix */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  const value = new RegExp(`\\s(?:${name})=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return value ? decode(value[1] ?? value[2]!) : undefined;
}

/** The text of the first element of a name. */
export function textIn(xml: string, name: string): string {
  return decode(elements(xml, name)[0]?.content ?? '');
}

/** The text of all elements of a name, joined. */
export function textsIn(xml: string, name: string): string {
  return elements(xml, name)
    .map(({ content }) => decode(content))
    .join('');
}
