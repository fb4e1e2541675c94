#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections that ask for something and never say that this was all (no Sync in libpq's pipeline mode): each keeps a
transaction open without having begun one. Arguments: a connection string, how many, what they ask for. Says «held» when all
have their answer, and holds them until its input ends."""
import ctypes, sys

pq = ctypes.CDLL("libpq.so.5")
for name in ("PQconnectdb", "PQgetResult"):
    getattr(pq, name).restype = ctypes.c_void_p
pq.PQerrorMessage.restype = ctypes.c_char_p
asked = sys.argv[3].encode() if len(sys.argv) > 3 else b"select api.hello()"
held = []
for n in range(int(sys.argv[2])):
    c = ctypes.c_void_p(pq.PQconnectdb(sys.argv[1].encode()))
    if pq.PQstatus(c) != 0 or pq.PQenterPipelineMode(c) != 1:
        sys.exit(pq.PQerrorMessage(c).decode())
    pq.PQsendQueryParams(c, asked, 0, None, None, None, None, 0)
    pq.PQsendFlushRequest(c)
    pq.PQflush(c)
    pq.PQclear(ctypes.c_void_p(pq.PQgetResult(c)))
    held.append(c)
print("held", flush=True)
sys.stdin.read()
