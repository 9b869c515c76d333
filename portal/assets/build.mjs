// Builds what the portal serves as its own files. The result is committed, so that building the portal needs no Node;
// built.json holds the hashes by which a test tells a stale build.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import { PurgeCSS } from 'purgecss'
import * as sass from 'sass'

const library = 'node_modules/bootstrap-italia'
const main = '../src/main'
const target = join(main, 'resources/static/assets')

// Classes of the library that any new page may need at once, used by a template already or not.
const everyday = [
  /^(container(-fluid)?|row|h[1-6]|lead|small|badge|btn(-(sm|lg|primary|outline-primary|secondary|outline-secondary|link))?|list-(unstyled|inline(-item)?)|table(-(sm|responsive))?|visually-hidden(-focusable)?)$/,
  /^col(-(sm|md|lg))?(-\d+)?$/,
  /^[mp][tbxyse]?-[0-5]$/,
  /^g[xy]?-[0-5]$/,
  /^d-(none|block|flex|grid)$/,
  /^d-(md|lg)-(none|block|flex)$/,
  /^(align-items|justify-content)-(start|center|end|between|baseline)$/,
  /^(flex-(wrap|column)|gap-[0-5]|text-(center|end|break|nowrap|muted)|fw-(bold|normal)|w-100|h-100)$/,
]

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort()
const sha256 = (...contents) => contents.reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex')
const write = (file, content) => {
  mkdirSync(join(target, file, '..'), { recursive: true })
  writeFileSync(join(target, file), content)
}

const pages = [...filesUnder(join(main, 'jte')), ...filesUnder(join(main, 'java'))]
const written = pages.map((file) => readFileSync(file, 'utf8')).join('\n')

const compiled = (file) =>
  sass.compile(file, {
    style: 'compressed',
    charset: false,
    loadPaths: [library],
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
  }).css

// The library is cut down to the classes that templates and Java name; the portal's own styles are kept whole.
async function style() {
  const own = compiled('scss/portal.scss')
  const [theirs] = await new PurgeCSS().purge({
    content: [...pages, { raw: own, extension: 'css' }],
    css: [{ raw: compiled('scss/library.scss') }],
    variables: true,
    safelist: { standard: everyday },
  })
  write('css/portal.css', theirs.css + own)
}

async function script() {
  const { outputFiles } = await esbuild.build({ entryPoints: ['js/portal.js'], bundle: true, minify: true, format: 'esm', target: 'es2022', write: false })
  write('js/portal.js', outputFiles[0].contents)
}

function icons() {
  const theirs = readFileSync(join(library, 'dist/svg/sprites.svg'), 'utf8')
  const ours = filesUnder('svg/symbols').map((file) => readFileSync(file, 'utf8').trim()).join('')
  const symbols = new Map([...(theirs + ours).matchAll(/<symbol[^>]*id="([^"]+)"[\s\S]*?<\/symbol>/g)].map(([symbol, id]) => [id, symbol]))
  const used = [...new Set(written.match(/\b(it|sl)-[a-z0-9-]+/g))].filter((id) => symbols.has(id)).sort()
  const loop = [...symbols.keys()].filter((id) => id.startsWith('sl-'))
  const kept = [...new Set([...loop, ...used])].sort().map((id) => symbols.get(id))
  write('svg/sprites.svg', `<svg xmlns="http://www.w3.org/2000/svg">${kept.join('')}</svg>\n`)
  write('svg/mark.svg', readFileSync('svg/mark.svg'))
}

function fonts() {
  const font = (from, to) => {
    mkdirSync(join(target, 'fonts', to, '..'), { recursive: true })
    cpSync(join(library, 'dist/fonts', from), join(target, 'fonts', to))
  }
  font('Titillium_Web/titillium-web-v10-latin-ext_latin-regular.woff2', 'titillium-web/400.woff2')
  font('Titillium_Web/titillium-web-v10-latin-ext_latin-700.woff2', 'titillium-web/700.woff2')
  font('Lora/lora-v20-latin-ext_latin-regular.woff2', 'lora/400.woff2')
  font('Lora/lora-v20-latin-ext_latin-700.woff2', 'lora/700.woff2')
  font('Roboto_Mono/roboto-mono-v13-latin-ext_latin-regular.woff2', 'roboto-mono/400.woff2')
}

function compress() {
  for (const file of filesUnder(target).filter((name) => /\.(css|js|svg)$/.test(name))) {
    const content = readFileSync(file)
    writeFileSync(file + '.br', brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }))
    writeFileSync(file + '.gz', gzipSync(content, { level: 9 }))
  }
}

function seal() {
  const sources = ['build.mjs', 'package-lock.json', ...['scss', 'js', 'svg'].flatMap(filesUnder)]
  const built = Object.fromEntries(filesUnder(target).map((file) => [relative(target, file), sha256(readFileSync(file))]))
  writeFileSync('built.json', JSON.stringify({ sources: sha256(...sources.map((file) => readFileSync(file))), built }, null, 2) + '\n')
  for (const file of ['css/portal.css', 'js/portal.js', 'svg/sprites.svg']) {
    console.log(`${file} ${statSync(join(target, file)).size} bytes, ${statSync(join(target, file + '.br')).size} compressed`)
  }
}

rmSync(target, { recursive: true, force: true })
await style()
await script()
icons()
fonts()
compress()
seal()
