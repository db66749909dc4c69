// Starts the project's language server for VS Code. Everything that it knows is in lib/editorial; this only connects the two.
const { window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

exports.activate = async () => {
  const root = workspace.workspaceFolders?.[0]?.uri.fsPath;
  if (!root) return;
  const server = { command: 'node', args: ['--import', 'tsx', 'lib/commands/language-server.ts'], options: { cwd: root } };
  client = new LanguageClient('clinic-content', 'Clinic content', server, {
    documentSelector: [{ scheme: 'file', pattern: `${root}/content/**/*.{md,yml}` }],
    synchronize: { fileEvents: workspace.createFileSystemWatcher('**/{content,public}/**') },
  });
  try {
    await client.start();
  } catch {
    window.showWarningMessage(
      'The help for content/ could not start. Run `npm start` once in this folder, so that its packages are there, and reload the window.',
    );
  }
};

exports.deactivate = () => client?.stop();
