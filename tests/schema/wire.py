#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no client program says but the protocol has: a call of a function, statements and portals with names, parameters of
any type. Prints a line a try: name, what the server answered, what is right (a regular expression)."""
import socket, struct, sys

path, function = sys.argv[1], int(sys.argv[2])
XML, TEXT, UNKNOWN = 142, 25, 705


class Session:
    def __init__(self, user="desk_anon", options=""):
        self.s = socket.socket(socket.AF_UNIX)
        self.s.settimeout(60)
        self.s.connect(path)
        start = b"".join(x.encode() + b"\0" for x in ("user", user, "database", "inservice", "options", options)) + b"\0"
        self.s.sendall(struct.pack("!ii", len(start) + 8, 196608) + start)
        self.answer()

    def message(self, kind, body):
        self.s.sendall(kind + struct.pack("!i", len(body) + 4) + body)

    def answer(self):
        """Everything up to the next «ready», as words: kinds of messages, SQLSTATE of errors."""
        words = []
        while True:
            head = self.read(5)
            if head is None:
                return " ".join(words + ["closed"])
            body = self.read(struct.unpack("!i", head[1:])[0] - 4)
            kind = head[:1].decode()
            if kind in "EN":
                fields = dict((f[:1].decode(), f[1:].decode(errors="replace")) for f in body.split(b"\0") if f)
                words.append(kind + fields["C"])
            elif kind == "Z":
                return " ".join(words)
            elif kind not in "SKR":
                words.append(kind)

    def read(self, n):
        got = b""
        while len(got) < n:
            part = self.s.recv(n - len(got))
            if not part:
                return None
            got += part
        return got

    def parse(self, text, name="", types=()):
        self.message(b"P", name.encode() + b"\0" + text.encode() + b"\0" + struct.pack("!h", len(types)) + b"".join(struct.pack("!I", t) for t in types))

    def bind(self, values=(), portal="", name=""):
        body = b"".join(struct.pack("!i", len(v)) + v for v in values)
        self.message(b"B", portal.encode() + b"\0" + name.encode() + b"\0" + struct.pack("!hh", 0, len(values)) + body + struct.pack("!h", 0))

    def execute(self, portal="", rows=0):
        self.message(b"E", portal.encode() + b"\0" + struct.pack("!i", rows))

    def sync(self):
        self.message(b"S", b"")
        return self.answer()


def tell(name, got, wanted):
    print(name, got, wanted, sep="\t")


s = Session()
s.message(b"F", struct.pack("!Ihhh", function, 0, 0, 0))
tell("a call of a function without a statement", s.answer(), "^E42501$")
s.parse("select api.hello()")
s.bind()
s.execute()
tell("a statement in three steps", s.sync(), "^1 2 D C$")
for types, text in (((XML,), "select api.hello()"), ((XML,), "select $1"), ((XML,), "begin"), ((XML,), ""), ((TEXT, XML), "select api.public_snapshot($1)"),
                    ((143,), "copy (select 1) to stdout"), ((3802,), "select 1"), ((2205,), "commit")):
    s.parse(text, types=types)
    s.bind([b"<a/>"] * len(types))
    s.execute()
    tell(f"parameters of types {types} for «{text}»", s.sync(), "^E42501$")
s.parse("select * from api.public_snapshot($1)", types=(0,))
s.bind([b"unit"])
s.execute()
tell("a parameter whose type the server finds", s.sync(), "^1 2 D ")
s.parse("prepare x as select 1")
tell("what is refused as a text is refused in steps", s.sync(), "^E42501$")
for n in range(150):
    s.parse("select api.hello()", name=f"s{n}")
    s.bind(portal=f"p{n}", name=f"s{n}")
got = s.sync()
tell("portals without end", got.replace("1 2 ", ""), "^(1 |2 )?E25001$")
s.parse("begin", name="b")
s.bind(name="b")
s.execute()
tell("a transaction with a name", s.sync(), "^1 2 C$")
s.message(b"Q", b"rollback\0")
s.answer()
s.message(b"Q", b"select 1,2" + b",1" * 2000000 + b"\0")
tell("two million columns", s.answer(), "^E(42501|54011|53200)$")
s.message(b"Q", b"select '" + b"x" * 200000000 + b"'\0")
tell("a text of 200 MB", s.answer(), "^(E42501|E53200|E54000|closed)$")
s = Session()
s.message(b"Q", b"select api.mail_code('" + b"x" * 11000000 + b"', '')\0")
tell("one of 11 MB is looked at", s.answer(), "^T? ?EK")
s.message(b"Q", b"select " + b"(" * 9000 + b"1" + b")" * 9000 + b"\0")
tell("parentheses", s.answer(), "^(E42501|E54001|E42601|E53200|T D C)$")
