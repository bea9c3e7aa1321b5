// A municipality's sign-in service by other hands (certified OpenID Connect), for as long as its input stays open. It lets anybody in by the name she types.
//   OIDC_RETURN=address to come back to      OIDC_HOME=address after signing out
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const server = createServer();
await new Promise(done => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'kumppani',
    client_secret: 'a secret of the tests, long enough for all',
    redirect_uris: [process.env.OIDC_RETURN],
    post_logout_redirect_uris: [process.env.OIDC_HOME],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }],
  pkce: { required: () => true },
  claims: { openid: ['sub'], profile: ['name'], acr: null, auth_time: null },
  conformIdTokenClaims: false,
  acrValues: ['urn:tests:strong'],
  findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id, name: `Virkailija ${id}` }) }),
});
server.on('request', provider.callback());
process.stdout.write(JSON.stringify({ issuer }) + '\n');
process.stdin.on('end', () => process.exit(0)).resume();
