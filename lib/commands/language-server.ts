// npm run content:language-server: helps in any text editor that speaks the language server protocol, over standard input and output:
// findings as they are typed, completion and explanation of fields, names, citations and links. How to set it up stands in content/README.md.

import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionKind,
  CompletionItemKind,
  createConnection,
  DiagnosticSeverity,
  FileChangeType,
  InsertTextFormat,
  MarkupKind,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Assistant, type FoundAt } from '../editorial/assisting/assistant';
import type { Suggestion } from '../editorial/assisting/suggestion';
import { systemClock } from '../platform/clock';
import { dayOf } from '../site/dates';
import { timeZoneOf } from './time-zone';

/** Nobody wants to be corrected in the middle of a word. */
const pauseForMilliseconds = 150;

const root = process.cwd();
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const assistant = new Assistant(root, () => dayOf(systemClock.now(), timeZoneOf(root)));
const waiting = new Map<string, NodeJS.Timeout>();

connection.onInitialize(() => ({
  serverInfo: { name: 'clinic-content' },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { triggerCharacters: [':', ' ', '-', '[', '^', '(', '/', '!'] },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  },
}));

documents.onDidChangeContent(({ document }) => {
  const file = fileOf(document.uri);
  if (assistant.show(file, document.getText())) judgeSoon(file);
});
documents.onDidClose(({ document }) => {
  assistant.close(fileOf(document.uri));
  void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
});
documents.onDidSave(judgeAll);
connection.onDidChangeWatchedFiles(({ changes }) => {
  // An open file is judged by what is on the screen, so only those that came or went concern us, and those that nobody has open.
  if (changes.some(({ uri, type }) => type !== FileChangeType.Changed || !documents.get(uri))) judgeAll();
});

connection.onCompletion(({ textDocument, position }) => {
  const suggestions = assistant.complete(fileOf(textDocument.uri), { line: position.line, column: position.character });
  return suggestions.map((suggestion, order) => itemOf(suggestion, order, position.line, position.character));
});

connection.onHover(({ textDocument, position }) => {
  const found = assistant.explain(fileOf(textDocument.uri), { line: position.line, column: position.character });
  if (!found) return null;
  const { line } = position;
  return {
    contents: { kind: MarkupKind.Markdown, value: found.text },
    range: { start: { line, character: found.from }, end: { line, character: found.to } },
  };
});

/** What surely was meant, where the check knows it. */
connection.onCodeAction(({ textDocument, range }): CodeAction[] => {
  const document = documents.get(textDocument.uri);
  if (!document) return [];
  const here = assistant.judge(fileOf(textDocument.uri)).filter(({ line }) => line - 1 >= range.start.line && line - 1 <= range.end.line);
  return here.flatMap((finding) => {
    if (!finding.fix) return [];
    const { from, to, text } = finding.fix;
    const edit = { range: { start: document.positionAt(from), end: document.positionAt(to) }, newText: text };
    const title = text === '' ? 'Take it away' : `Change to ${JSON.stringify(text.slice(0, 60))}`;
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(finding)], edit: { changes: { [textDocument.uri]: [edit] } } }];
  });
});

documents.listen(connection);
connection.listen();

function judgeAll() {
  assistant.forget();
  for (const { uri } of documents.all()) judgeSoon(fileOf(uri));
}

function judgeSoon(file: string) {
  clearTimeout(waiting.get(file));
  waiting.set(
    file,
    setTimeout(() => {
      const uri = documents.all().find((document) => fileOf(document.uri) === file)?.uri ?? pathToFileURL(join(root, file)).href;
      void connection.sendDiagnostics({ uri, diagnostics: assistant.judge(file).map(diagnosticOf) });
    }, pauseForMilliseconds),
  );
}

function diagnosticOf({ line, column, endColumn, severity, message, rule }: FoundAt) {
  const place = (character: number) => ({ line: line - 1, character: character - 1 });
  return {
    range: { start: place(column), end: place(endColumn) },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: rule,
    source: 'content check',
    message,
  };
}

const kinds: Record<Suggestion['kind'], CompletionItemKind> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  file: CompletionItemKind.File,
  piece: CompletionItemKind.Snippet,
};

function itemOf({ label, kind, detail, help, insert, column, isFirst }: Suggestion, order: number, line: number, character: number) {
  return {
    label,
    kind: kinds[kind],
    detail,
    documentation: help,
    sortText: `${isFirst ? 0 : 1}${String(order).padStart(4, '0')}`,
    insertTextFormat: kind === 'piece' ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: { start: { line, character: column }, end: { line, character } }, newText: insert },
  };
}

/** The path in the project, with forward slashes, as findings name it. */
function fileOf(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  const path = fileURLToPath(uri);
  // The editor may have come to the project by a link; the file itself may not be saved yet.
  const real = existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path;
  return relative(realpathSync(root), real).split(sep).join('/');
}
