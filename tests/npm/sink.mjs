// A mail server that keeps nothing: it prints every mail as one line of JSON. What it answers depends on the receiver:
//   busy-…  451 the first time, then taken      gone-…  550      drop-…  the line is cut after the whole mail was received
import { readFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';

// With SINK_CERTIFICATE=FOLDER (key.pem, certificate.pem) it takes mail only by STARTTLS from somebody who has signed in.
const folder = process.env.SINK_CERTIFICATE;

const seen = new Set();

function refusal(code, text) {
  return Object.assign(new Error(text), { responseCode: code });
}

const server = new SMTPServer({
  authOptional: !folder,
  disabledCommands: folder ? [] : ['STARTTLS'],
  allowInsecureAuth: !folder,
  ...(folder && { key: readFileSync(`${folder}/key.pem`), cert: readFileSync(`${folder}/certificate.pem`) }),
  disableReverseLookup: true,
  onAuth: (auth, session, done) => (auth.username === 'kumppani' && auth.password === 'secret' ? done(null, { user: auth.username }) : done(refusal(535, 'No'))),
  onRcptTo(address, session, done) {
    const name = address.address;
    if (name.startsWith('gone-')) return done(refusal(550, `Nobody called ${name}`));
    if (name.startsWith('busy-') && !seen.has(name)) {
      seen.add(name);
      return done(refusal(451, 'Come back later'));
    }
    return done();
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', part => parts.push(part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(receiver => receiver.address);
      const mail = { from: session.envelope.mailFrom.address, to, user: session.user ?? null, data: Buffer.concat(parts).toString('latin1') };
      process.stdout.write(JSON.stringify(mail) + '\n');
      if (to[0].startsWith('drop-')) return connections.forEach(socket => socket.destroy());
      return done();
    });
  },
});

const connections = new Set();
server.server.on('connection', socket => {
  connections.add(socket);
  socket.on('close', () => connections.delete(socket));
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => process.stdout.write(JSON.stringify({ port: server.server.address().port }) + '\n'));
process.stdin.on('end', () => process.exit(0)).resume();
