// A text editor that speaks the language server protocol, for tests: it starts the server as an editor does and waits for what it says.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  type FileChangeType,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export async function openEditor(root: string) {
  const loader = pathToFileURL(join(process.cwd(), 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const child: ChildProcess = spawn(process.execPath, ['--import', loader, join(process.cwd(), 'lib/commands/language-server.ts')], { cwd: root });
  const { stdout, stdin } = child;
  if (!stdout || !stdin) throw new Error('The server has no pipes.');
  let complaints = '';
  child.stderr?.on('data', (text) => (complaints += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  const waiting: ((uri: string, found: Diagnostic[]) => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    for (const hear of waiting.splice(0)) hear(uri, diagnostics);
  });
  connection.listen();
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: {},
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const uriOf = (file: string) => pathToFileURL(join(root, file)).href;
  let version = 1;
  /** The next findings about a file. */
  const findings = (file: string) =>
    new Promise<Diagnostic[]>((resolve) => {
      const hear = (uri: string, found: Diagnostic[]) => (uri === uriOf(file) ? resolve(found) : void waiting.push(hear));
      waiting.push(hear);
    });
  const after = async (file: string, say: () => Promise<void>) => {
    const heard = findings(file);
    await say();
    return heard;
  };
  const place = (line: number, character: number) => ({ line, character });

  return {
    capabilities,
    open: (file: string, text: string) =>
      after(file, () =>
        connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { uri: uriOf(file), languageId: 'markdown', version, text },
        }),
      ),
    type: (file: string, text: string) =>
      after(file, () => {
        version += 1;
        return connection.sendNotification(DidChangeTextDocumentNotification.type, {
          textDocument: { uri: uriOf(file), version },
          contentChanges: [{ text }],
        });
      }),
    save: (file: string) =>
      after(file, () => connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: uriOf(file) } })),
    close: (file: string) =>
      after(file, () => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(file) } })),
    fileChanged: (file: string, type: FileChangeType, waitFor: string) =>
      after(waitFor, () => connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(file), type }] })),
    complete: async (file: string, line: number, character: number): Promise<CompletionItem[]> => {
      const answer = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri: uriOf(file) }, position: place(line, character) });
      return Array.isArray(answer) ? answer : (answer?.items ?? []);
    },
    /** The changes that are offered for a line, by their titles. */
    fixes: async (file: string, line: number): Promise<{ title: string; newText: string | undefined }[]> => {
      const range = { start: place(line, 0), end: place(line, 999) };
      const answer = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: uriOf(file) },
        range,
        context: { diagnostics: [] },
      });
      return (answer ?? []).map((action) => ({
        title: action.title,
        newText: 'edit' in action ? action.edit?.changes?.[uriOf(file)]?.[0]?.newText : undefined,
      }));
    },
    hover: async (file: string, line: number, character: number) => {
      const answer = await connection.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf(file) }, position: place(line, character) });
      return answer && MarkupContent.is(answer.contents) ? answer.contents.value : undefined;
    },
    complaints: () => complaints,
    /** Says goodbye as an editor does, and answers with the server's exit code. */
    quit: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await ended;
      connection.dispose();
      return code;
    },
    kill: () => child.kill('SIGKILL'),
  };
}
