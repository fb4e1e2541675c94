# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (aiosmtpd) on loopback for notifiertest: prints its port, writes each mail into a folder.

smtpserver.py FOLDER [--starttls CERT KEY] [--auth USER PASSWORD]; ends when its standard input closes.
Mail to refused@… is answered with 550.
"""
import asyncio
import json
import os
import socket
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        record = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "user": session.auth_data.login.decode() if session.auth_data else "",
            "content": envelope.content.decode("latin-1"),
        }
        path = os.path.join(self.folder, "%03d.json" % self.count)
        with open(path + ".tmp", "w", encoding="utf-8") as file:
            json.dump(record, file)
        os.rename(path + ".tmp", path)
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
    handler = Handler(sys.argv[1])
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(handler, hostname="localhost", loop=loop, **options), sock=listener)
    print(listener.getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
