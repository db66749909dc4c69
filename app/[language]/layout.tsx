// The frame of every page of a language. Reading pages ship no script of ours, so everything here works without one.
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/site/document/document';
import { siteMetadata } from '@/lib/publishing/metadata';
import { browserColors } from '../browser-colors';
import '../globals.css';
import { languageParams, opened } from './opened';

/** An address in another language is none of ours. */
export const dynamicParams = false;

export const generateStaticParams = languageParams;

export async function generateMetadata({ params }: LayoutProps<'/[language]'>): Promise<Metadata> {
  return siteMetadata((await opened(params)).site);
}

export const viewport: Viewport = browserColors;

export default async function Layout({ params, children }: { params: Promise<{ language: string }>; children: ReactNode }) {
  return <Document site={(await opened(params)).site}>{children}</Document>;
}
