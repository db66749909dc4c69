// The clinic's phone number in a sentence. An example number has no link and says what it is, so that nobody in need calls it.

export interface PhoneProps {
  phone: string;
  phoneLink: string | undefined;
}

export function Phone({ phone, phoneLink }: PhoneProps) {
  return phoneLink ? <a href={phoneLink}>{phone}</a> : `${phone} (example)`;
}
