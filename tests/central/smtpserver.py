# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (aiosmtpd) on loopback for notifiertest: prints its port, writes each mail into a folder.

smtpserver.py FOLDER [--starttls CERT KEY] [--auth USER PASSWORD] [--at-most N [--silent]] [--port N] [--hold-at N]
[--die-at N WHEN]; ends when its standard input closes. Mail to refused@… is answered with 550, to denied@… with 550 5.7.1. At most: after so many mails of one connection
the next is answered with 421, or with nothing, and the connection ends. Hold: the mail of that number is taken, and
answered only after a line on standard input; "held" is printed. Die: killed at the mail of that number, once its
recipient is named (rcpt), its text has come (data), or it has been taken and not answered (taken).
"""
import asyncio
import json
import os
import signal
import socket
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self, folder, most, silent, hold_at, die_at, die_when):
        self.folder = folder
        self.before = len(os.listdir(folder))
        self.count = 0
        self.named = 0
        self.most = most
        self.silent = silent
        self.hold_at = hold_at
        self.die_at = die_at
        self.die_when = die_when
        self.go_on = asyncio.Event()

    def perhaps_die(self, number, when):
        if number == self.die_at and when == self.die_when:
            os.kill(os.getpid(), signal.SIGKILL)

    async def handle_MAIL(self, server, session, envelope, address, options):
        session.mails = getattr(session, "mails", 0) + 1
        if self.most and session.mails > self.most:
            if not self.silent:
                await server.push("421 4.7.0 too many messages in this connection")
            server.transport.close()
            raise ConnectionResetError
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 no such mailbox"
        if address.startswith("denied@"):
            return "550 5.7.1 relaying denied"
        self.named += 1
        self.perhaps_die(self.named, "rcpt")
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        self.perhaps_die(self.count, "data")
        record = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "user": session.auth_data.login.decode() if session.auth_data else "",
            "content": envelope.content.decode("latin-1"),
        }
        path = os.path.join(self.folder, "%04d.json" % (self.before + self.count))
        with open(path + ".tmp", "w", encoding="utf-8") as file:
            json.dump(record, file)
        os.rename(path + ".tmp", path)
        self.perhaps_die(self.count, "taken")
        if self.count == self.hold_at:
            print("held", flush=True)
            await self.go_on.wait()
        return "250 taken"


async def main():
    arguments = sys.argv[2:]
    options = {}
    if "--starttls" in arguments:
        at = arguments.index("--starttls")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments[at + 1], arguments[at + 2])
        options.update(tls_context=context, require_starttls=True)
    if "--auth" in arguments:
        at = arguments.index("--auth")
        user, password = arguments[at + 1].encode(), arguments[at + 2].encode()
        options.update(
            auth_required=True,
            authenticator=lambda server, session, envelope, mechanism, data: AuthResult(
                success=data.login == user and data.password == password, auth_data=data),
        )
    def number(name):
        return int(arguments[arguments.index(name) + 1]) if name in arguments else 0

    die_when = arguments[arguments.index("--die-at") + 2] if "--die-at" in arguments else ""
    handler = Handler(sys.argv[1], number("--at-most"), "--silent" in arguments, number("--hold-at"), number("--die-at"),
                      die_when)
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", number("--port")))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(handler, hostname="localhost", loop=loop, **options), sock=listener)
    print(listener.getsockname()[1], flush=True)
    while await loop.run_in_executor(None, sys.stdin.readline):
        handler.go_on.set()
    server.close()


asyncio.run(main())
