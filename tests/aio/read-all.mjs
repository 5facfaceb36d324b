// Reads every event of a journal with Adobe's own client, from the oldest to the end, and prints one line of JSON:
// {"read": <number>, "ids": [<event id or null>, …]}. Anything unexpected is named on stderr and exits with 1.
//
//   node read-all.mjs JOURNAL_URL IMS_URL CLIENT_ID CLIENT_SECRET ORG_ID [LIMIT]
//
// or with the line that `campanile simulate` prints first, as the only argument:
//
//   node read-all.mjs '{"port": …}'

import events from '@adobe/aio-lib-events'

/** A journal that never ends is a fault of the server, not a reason to wait for ever. */
const MAX_PAGES = 100_000

function access (args) {
  if (args[0]?.startsWith('{')) {
    const { journal_url: journalUrl, ims_url: imsUrl, client_id: clientId, client_secret: secret, org_id: orgId } =
      JSON.parse(args[0])
    return { journalUrl, imsUrl, clientId, secret, orgId, limit: args[1] }
  }
  const [journalUrl, imsUrl, clientId, secret, orgId, limit] = args
  return { journalUrl, imsUrl, clientId, secret, orgId, limit }
}

async function token ({ imsUrl, clientId, secret }) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
    scope: 'adobeio_api,openid,AdobeID'
  })
  const response = await fetch(imsUrl, { method: 'POST', body })
  const answer = await response.json()
  if (!response.ok || answer.token_type !== 'bearer') {
    throw new Error(`no token: ${response.status} ${JSON.stringify(answer)}`)
  }
  return answer.access_token
}

/** The id of an item, wherever it stands; null where it has none. */
function idOf (item) {
  const event = item?.event
  return event?.eventid ?? event?.event_id ?? item?.eventid ?? item?.event_id ?? event?.id ?? null
}

async function readAll (wanted) {
  const client = await events.init(wanted.orgId, wanted.clientId, await token(wanted))
  const ids = []
  let url = wanted.journalUrl
  let options = wanted.limit ? { limit: Number(wanted.limit) } : {}
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await client.getEventsFromJournal(url, options)
    if (!answer.link?.next) throw new Error('an answer without a next link')
    // The client answers 204 with an object that has no events.
    if (!answer.events) return ids
    if (answer.events.length !== answer._page.count) throw new Error('_page.count is not the number of events')
    ids.push(...answer.events.map(idOf))
    url = answer.link.next
    // `next` keeps the limit.
    options = {}
  }
  throw new Error(`no end after ${MAX_PAGES} pages`)
}

const wanted = access(process.argv.slice(2))
if (!wanted.journalUrl || !wanted.orgId) {
  console.error('usage: read-all.mjs JOURNAL_URL IMS_URL CLIENT_ID CLIENT_SECRET ORG_ID [LIMIT]')
  process.exitCode = 2
} else {
  try {
    const ids = await readAll(wanted)
    console.log(JSON.stringify({ read: ids.length, ids }))
  } catch (error) {
    console.error(`${error.name}: ${error.message}`)
    process.exitCode = 1
  }
}
