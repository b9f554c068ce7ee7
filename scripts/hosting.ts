import { offlinePlaces, pageOf } from '../src/offline/addresses.ts'
import { cacheControl, type Headers, headersWith } from './headers.ts'
import { ownScriptIn } from './integrity.ts'

const stored = cacheControl('/assets/')
const neverStored = cacheControl('/')
const policyHeader = 'Content-Security-Policy'

/** The headers taken apart: those that are the same for every path, the usual policy, and each other policy with its paths and what those are. */
function apart({ usual, policies }: Headers) {
  const ownPolicies = [...new Set(Object.values(policies))].map((policy) => {
    const paths = Object.keys(policies).filter((path) => policies[path] === policy)
    return { policy, paths, name: paths.some((path) => path.endsWith('.js')) ? 'workers' : 'pages' }
  })
  const others = Object.entries(usual).filter(([name]) => name !== policyHeader)
  return { ownPolicies, others, usualPolicy: usual[policyHeader] ?? '', policies }
}

const made = (...lines: readonly string[]) =>
  [
    'Made from scripts/headers.ts for one build, whose scripts the policy knows: take the new file with every release.',
    ...lines,
  ]
    .map((line) => `# ${line}\n`)
    .join('')

/** How nginx is reached: by itself, with a certificate, or in a container, where what stands before it has one. */
const listening = {
  own: `    listen 443 ssl;
    listen [::]:443 ssl;
    server_name leidraad.example.org;
    ssl_certificate /etc/ssl/leidraad/fullchain.pem;
    ssl_certificate_key /etc/ssl/leidraad/privkey.pem;
`,
  container: `    listen 8080;
    server_name _;
`,
}

/** Files in a container never change while it runs, so that nginx may keep them open. */
const keptOpen = {
  own: '',
  container: `
    # Nothing changes here while it runs: each file is looked for and opened once.
    open_file_cache max=4000 inactive=1d;
    open_file_cache_valid 1d;
    open_file_cache_errors on;
`,
} as const satisfies Record<keyof typeof listening, string>

/** A whole configuration for nginx, to be included where `http` stands, as Debian does with `sites-enabled`. */
export function nginx(headers: Headers, where: keyof typeof listening = 'own') {
  const { policies, others, usualPolicy } = apart(headers)
  const yours =
    'What is yours to fill in: the name, the certificate, and the folder with the contents of dist/.'
  return `${made(...(where === 'own' ? [yours] : []))}
# Only a file that is there may be kept for ever. Its absence may not, or a visitor would never see the file that comes later.
map "$status:$uri" $leidraad_cache {
    default "${neverStored}";
    "~^(200|206|304):/assets/" "${stored}";
}

# The pages of a desk and a kiosk have a worker, so that they go on without a network; nothing else may have one.
map $uri $leidraad_policy {
    default "${usualPolicy}";
${Object.entries(policies)
  .map(([path, policy]) => `    "${path}" "${policy}";\n`)
  .join('')}}

server {
${listening[where]}    root /srv/leidraad;
${keptOpen[where]}
    # Who came here is written down nowhere: an address in a log can put a visitor in danger. nginx names the address in its log of
    # errors too. What goes wrong at the start still stands in the log of nginx itself. A server that only leads from port 80 to here
    # needs these three lines as well.
    access_log off;
    error_log /dev/null crit;
    log_not_found off;

    server_tokens off;

    # Here and nowhere else: a block below with an add_header of its own would lose all of these. "always" puts them on errors too.
    add_header ${policyHeader} $leidraad_policy always;
${others.map(([name, value]) => `    add_header ${name} "${value}" always;\n`).join('')}    add_header Cache-Control $leidraad_cache always;

    types {
        text/html html;
        text/css css;
        text/javascript js;
        text/plain txt;
        image/svg+xml svg;
        font/woff2 woff2;
    }
    default_type application/octet-stream;
    # Where it is led to is told without scheme and name, which may be others on the outside.
    absolute_redirect off;
    charset utf-8;
    charset_types text/css text/javascript text/plain;

    # As small as others send it: the worker of a desk fetches everything at once. A release brings each file so already.
    gzip on;
    gzip_static on;
    gzip_comp_level 6;
    gzip_vary on;
    gzip_types text/css text/javascript image/svg+xml;

    # A file that is there, or a true 404 with the plain words of nginx itself.
    location = / {
        try_files /index.html =404;
    }
${offlinePlaces
  .map(
    (place) => `    location = /${place} {
        return 301 ${pageOf(place)}$is_args$args;
    }
    location = ${pageOf(place)} {
        try_files ${pageOf(place)}index.html =404;
    }
`,
  )
  .join('')}    location / {
        try_files $uri =404;
    }
}
`
}

/** A whole Caddyfile for Caddy 2, which sees to certificates by itself. */
export function caddy(headers: Headers) {
  const { ownPolicies, others, policies, usualPolicy } = apart(headers)
  return `${made('What is yours to fill in: the name, and the folder with the contents of dist/.')}
# Who came here is written down nowhere, because nothing here says "log": an address in a log can put a visitor in danger. Do not
# add it. A fault of the server itself (5xx) Caddy writes with the request and its address among its own messages.

(headers) {
	header {
${others.map(([name, value]) => `\t\t${name} "${value}"\n`).join('')}	}
}

leidraad.example.org {
	root * /srv/leidraad
	encode gzip
	import headers

	# Only a file that is there may be kept for ever. Its absence may not, or a visitor would never see the file that comes later.
	@assets {
		path /assets/*
		file
	}
	@others {
		not {
			path /assets/*
			file
		}
	}
	header @assets Cache-Control "${stored}"
	header @others Cache-Control "${neverStored}"

	# The pages of a desk and a kiosk have a worker, so that they go on without a network; nothing else may have one.
${ownPolicies
  .map(
    ({ policy, paths, name }) =>
      `\t@${name} path ${paths.join(' ')}\n\theader @${name} ${policyHeader} "${policy}"\n`,
  )
  .join('')}	@usual not path ${Object.keys(policies).join(' ')}
	header @usual ${policyHeader} "${usualPolicy}"

	# A file that is there, or a true 404; /desk is led to /desk/. What goes wrong is answered from a list of its own, so the headers
	# stand in it again.
	file_server {
		precompressed gzip
	}
	handle_errors {
		import headers
		header ${policyHeader} "${usualPolicy}"
		header Cache-Control "${neverStored}"
		respond "{http.error.status_code} {http.error.status_text}"
	}
}
`
}

/** The `_headers` file of Netlify and Cloudflare Pages; the build carries it into `dist/`. */
export function underscoreHeaders({ usual, policies }: Headers) {
  return `${made(
    'Neither host was tried. What follows is what their documentation and published sources say.',
    'A path that matches more rules gets the headers of all. Cache-Control and Content-Security-Policy stand in two, and then:',
    '- Cloudflare Pages would join the two with a comma; the line with "!" takes the first one away before.',
    '- Netlify does not know that line and passes over it; the later rule wins (read in its command line tool, not on its servers).',
    'Were they joined all the same, "no-store" would win, and the stricter policy: then files are fetched anew, a desk and a kiosk need a',
    'network, and nothing else is lost. The same holds where a host answers /desk itself, and does not lead it to /desk/.',
    'A rule knows the path only, not whether the file is there: a 404 under /assets/ is sent as one to be kept for ever.',
    'Without 404.html Cloudflare Pages would answer every path with the app and 200; hence that page.',
    'Cloudflare Pages adds "Access-Control-Allow-Origin: *" by itself, and both hosts see the addresses of visitors.',
  )}
/*
${Object.entries(usual)
  .map(([name, value]) => `  ${name}: ${value}\n`)
  .join('')}  Cache-Control: ${neverStored}

/assets/*
  ! Cache-Control
  Cache-Control: ${stored}
${Object.entries(policies)
  .map(([path, policy]) => `\n${path}\n  ! ${policyHeader}\n  ${policyHeader}: ${policy}\n`)
  .join('')}`
}

/** What servers are given for the build in a folder, by the path from the project's folder. `_headers` is in the build itself. Throws where its page lists no scripts. */
export function hostingFor(dist: string): Readonly<Record<string, string>> {
  const script = ownScriptIn(dist)
  if (!script) throw new Error(`the page in ${dist}/ lists no scripts: build it anew`)
  const headers = headersWith(script)
  return {
    'hosting/nginx.conf': nginx(headers),
    'hosting/container.conf': nginx(headers, 'container'),
    'hosting/Caddyfile': caddy(headers),
  }
}
