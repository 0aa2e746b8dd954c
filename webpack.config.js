import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const developmentAddress = 'https://localhost:3000';
const officeFromMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

// The hash is that of an empty style element, which Fluent fills through the style sheet's own interface. A policy that
// only reports cannot be set from within a page; a server that sends headers may send this one as report-only at first.
const policy = more =>
  [
    "default-src 'none'",
    `script-src 'self' ${more}`,
    "worker-src 'self'",
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * Builds the add-in.
 *
 * `ADDIN_BASE_URL` in the environment is where a production build will be published (https, no slash at the end).
 * The preview needs Office.js from node_modules, so it is left out of production builds unless `--env preview` asks for it.
 * `npm start -- --env https` serves over https, which Excel asks for; without it the preview is served over http.
 */
export default function configure(env, { mode = 'development' }) {
  const production = mode === 'production';
  const withPreview = !production || Boolean(env.preview);
  const address = production ? publishedAddress() : developmentAddress;

  return {
    mode,
    context: root,
    devtool: production ? false : 'source-map',
    target: ['web', 'es2022'],
    entry: {
      // The functions come first and hold webpack's runtime: their script keeps its name, stands alone if Excel loads
      // it alone, and the ribbon and the pane share its modules, so that a run reaches the functions that show it.
      functions: './src/functions/functions.ts',
      commands: { import: './src/commands/commands.ts', dependOn: 'functions' },
      taskpane: { import: './src/taskpane/taskpane.ts', dependOn: 'functions' },
      ...(withPreview && { preview: './src/preview/preview.ts', 'preview-host': './src/preview/installHost.ts' }),
    },
    output: {
      path: join(root, 'dist'),
      filename: ({ chunk }) =>
        chunk.name === 'functions' || chunk.name === 'preview-host' || !production
          ? '[name].js'
          : '[name].[contenthash:12].js',
      chunkFilename: production ? '[name].[contenthash:12].js' : '[name].js',
      assetModuleFilename: '[name].[contenthash:12][ext]',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
        { test: /\.(css|wasm)$/, type: 'asset/resource' },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: './src/functions/functions.ts', output: 'functions.json' }),
      panePage('taskpane.html', policy('https://appsforoffice.microsoft.com'), officeFromMicrosoft, null),
      new HtmlPlugin({ filename: 'help.html', template: 'src/taskpane/help.html', chunks: [] }),
      ...(withPreview
        ? [
            panePage('preview-pane.html', policy(''), '/office-js/office.js', 'preview-host.js'),
            new HtmlPlugin({
              filename: 'preview.html',
              template: 'src/preview/preview.html',
              chunks: ['preview'],
              policy: `${policy("'wasm-unsafe-eval'")}; frame-src 'self'`,
            }),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/samples/*.{xlsx,json}', noErrorOnMissing: true },
          {
            from: 'manifest.xml',
            transform: text => text.toString('utf8').replaceAll(developmentAddress, address),
          },
        ],
      }),
      ...(production ? [new ManifestAddressCheck()] : []),
    ],
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    performance: false,
    stats: 'errors-warnings',
    devServer: {
      host: 'localhost',
      port: 3000,
      hot: false,
      server: env.https ? secureServer() : 'http',
      static: { directory: join(root, 'node_modules/@microsoft/office-js/dist'), publicPath: '/office-js' },
      headers: { 'Access-Control-Allow-Origin': '*' },
      client: { overlay: { warnings: false } },
    },
  };
}

function panePage(filename, contentPolicy, officeScript, hostScript) {
  return new HtmlPlugin({
    filename,
    template: 'src/taskpane/taskpane.html',
    chunks: ['functions', 'commands', 'taskpane'],
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    hash: true,
    policy: contentPolicy,
    officeScript,
    hostScript,
  });
}

function publishedAddress() {
  const address = process.env.ADDIN_BASE_URL;
  if (address === undefined || address === '') return developmentAddress;
  if (!/^https:\/\/[^/\s]+(\/[^\s]*)?$/.test(address) || address.endsWith('/')) {
    throw new Error(`ADDIN_BASE_URL must start with https:// and have no slash at the end; it is "${address}".`);
  }
  return address;
}

/** Fails a published build whose manifest still points at the developer's machine, and warns when none was named. */
class ManifestAddressCheck {
  apply(compiler) {
    compiler.hooks.emit.tap('ManifestAddressCheck', compilation => {
      const { WebpackError } = compiler.webpack;
      if (!process.env.ADDIN_BASE_URL) {
        compilation.warnings.push(
          new WebpackError(
            `ADDIN_BASE_URL is not set: dist/manifest.xml points at ${developmentAddress} and works on this machine only.`,
          ),
        );
        return;
      }
      const manifest = compilation.getAsset('manifest.xml')?.source.source().toString() ?? 'localhost';
      if (manifest.includes('localhost')) {
        compilation.errors.push(new WebpackError('manifest.xml still names localhost although ADDIN_BASE_URL is set.'));
      }
    });
  }
}

// Excel accepts only a certificate that the machine trusts: `npx office-addin-dev-certs install` makes one in this folder.
// Without it the server makes its own, which a browser accepts after a warning and Excel does not.
function secureServer() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map(name => join(folder, name));
  return existsSync(key) ? { type: 'https', options: { key, cert, ca } } : 'https';
}
