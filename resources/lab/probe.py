#!/usr/bin/env python3
"""probe.py PREFIX PROBES RESULTS: tries every flow of a lab that is up, all at once, and notes by which edges and routers
request and answer passed. PREFIX is that of the lab's namespaces."""
import asyncio
import contextlib
import ctypes
import json
import resource
import socket
import subprocess
import sys
from pathlib import Path

PATIENCE = 4  # seconds; a lost SYN is sent again after one, and after three
LIBC = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000
OUTSIDE = ("MICROSOFT", "INTERNET")


@contextlib.contextmanager
def inside(namespace):
    """Sockets made in here belong to the namespace."""
    with open("/proc/thread-self/ns/net") as home, open(f"/run/netns/{namespace}") as there:
        if LIBC.setns(there.fileno(), CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), f"cannot enter {namespace}")
        try:
            yield
        finally:
            LIBC.setns(home.fileno(), CLONE_NEWNET)


class Lab:
    def __init__(self, prefix, plan):
        self.prefix = prefix
        self.plan = plan
        self.tables = {(router["box"], router["table"]): router["router"] for router in plan["routers"]}

    def socket(self, speaker, port, kind):
        """A socket of a speaker's namespace and address."""
        family = socket.AF_INET6 if ":" in speaker["address"] else socket.AF_INET
        with inside(self.prefix + speaker["box"]):
            made = socket.socket(family, kind)
        made.setblocking(False)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((speaker["address"], port))
        return made

    async def serve(self, probe):
        """Answers whoever calls, with what they said."""
        for server in probe["servers"]:
            if probe["protocol"] == "udp":
                made = self.socket(server, probe["port"], socket.SOCK_DGRAM)
                await asyncio.get_running_loop().create_datagram_endpoint(Echo, sock=made)
            else:
                await asyncio.start_server(echo, sock=self.socket(server, probe["port"], socket.SOCK_STREAM))

    async def relay(self, probe):
        """A proxy: ends the client's session and opens its own."""
        async def handle(reader, writer):
            with contextlib.suppress(OSError, asyncio.CancelledError):
                writer.write(await self.ask(probe["proxy"], probe["called"], probe["port"], probe["protocol"],
                                            await reader.readline()))
            writer.close()
        await asyncio.start_server(handle, sock=self.socket(probe["proxy"], probe["proxy_port"], socket.SOCK_STREAM))

    async def ask(self, speaker, address, port, protocol, text):
        """What the other side answers to a line of text."""
        loop = asyncio.get_running_loop()
        if protocol == "udp":
            with self.socket(speaker, 0, socket.SOCK_DGRAM) as made:
                await loop.sock_connect(made, (address, port))
                for _ in range(3):
                    await loop.sock_sendall(made, text)
                    with contextlib.suppress(asyncio.TimeoutError):
                        return await asyncio.wait_for(loop.sock_recv(made, 1000), PATIENCE / 3)
                return b""
        with self.socket(speaker, 0, socket.SOCK_STREAM) as made:
            await loop.sock_connect(made, (address, port))
            await loop.sock_sendall(made, text)
            return await loop.sock_recv(made, 1000)

    async def attempt(self, probe):
        """Whether the flow is answered."""
        text = f"{probe['flow']} {probe['port']}\n".encode()
        to = probe.get("proxy")
        try:
            return text == await asyncio.wait_for(
                self.ask(probe["client"], to["address"], probe["proxy_port"], "tcp", text) if to else
                self.ask(probe["client"], probe["called"], probe["port"], probe["protocol"], text), PATIENCE)
        except (OSError, asyncio.TimeoutError):
            return False

    async def run(self):
        probes = self.plan["probes"]
        self.forget()
        for probe in probes:
            await self.serve(probe)
            if "proxy" in probe:
                await self.relay(probe)
        delivered = await asyncio.gather(*map(self.attempt, probes))
        edges, routers = self.notes()
        return [self.result(probe, ok, edges, routers) for probe, ok in zip(probes, delivered)]

    def nft(self, box, *arguments, text=""):
        return subprocess.run(["ip", "netns", "exec", self.prefix + box, "nft", *arguments], input=text, check=True,
                              stdout=subprocess.PIPE, text=True).stdout

    def sets(self):
        """What the routers note their observations in: (box, set)."""
        for box in sorted({*OUTSIDE, *(box for box, _ in self.tables)}):
            for item in json.loads(self.nft(box, "-j", "list", "ruleset"))["nftables"]:
                if "set" in item:
                    yield box, item["set"]

    def forget(self):
        """Drops what an earlier test left noted."""
        for box, noted in self.sets():
            if "elem" in noted:
                self.nft(box, "-f", "-", text=f"flush set inet {noted['table']} {noted['name']}\n")

    def notes(self):
        """What the routers noted: {(set of the outside, port): [edge]} and {(set of a router, port): [router]}."""
        edges, routers = {}, {}
        names = {(edge["box"], edge["interface"]): edge["edge"] for edge in self.plan["edges"]}
        for box, found in self.sets():
            for element in found.get("elem", []):
                if (box, found["table"]) in self.tables:
                    routers.setdefault((found["name"], element), []).append(self.tables[box, found["table"]])
                    continue
                interface, port = element["concat"]
                passed = edges.setdefault((found["name"], port), [])
                if names[box, interface] not in passed:
                    passed.append(names[box, interface])
        return edges, routers

    @staticmethod
    def result(probe, ok, edges, routers):
        inbound = probe["client"]["box"] in OUTSIDE
        port, proxy_port = probe["port"], probe.get("proxy_port")
        return {"flow": probe["flow"], "group": probe["group"], "port": port, "delivered": ok,
                "edges_out": edges.get(("request_out" if inbound else "request_in", port), []),
                "edges_back": edges.get(("answer_in" if inbound else "answer_out", port), []),
                "request": routers.get(("request", port), []), "answer": routers.get(("answer", port), []),
                "proxy_request": routers.get(("request", proxy_port), []),
                "proxy_answer": routers.get(("answer", proxy_port), [])}


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        self.transport.sendto(data, addr)


async def echo(reader, writer):
    with contextlib.suppress(OSError):
        writer.write(await reader.readline())
        await writer.drain()
    writer.close()


def main(prefix, probes, results):
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # every flow has some sockets open
    found = asyncio.run(Lab(prefix, json.loads(Path(probes).read_text())).run())
    Path(results).write_text(json.dumps({"results": found}, indent=1) + "\n")
    wide = max((len(result["flow"]) for result in found), default=4)
    for result in found:
        print(f"{result['flow']:{wide}}  {result['group']:20}  {'answered' if result['delivered'] else 'LOST':8}  "
              f"out by {'+'.join(result['edges_out']) or 'none'}, back by {'+'.join(result['edges_back']) or 'none'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
