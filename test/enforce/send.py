"""Sends recorded IPv4 packets out of two network namespaces in their order and at their times: A's and T's side of a
gateway. Arguments: namespace A, namespace T, file. Each record: time (f8), side (u1: 0 A, 1 T), length (u2), packet."""
import ctypes, os, socket, struct, sys, time

libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000

def socket_in(name):
    handle = os.open("/run/netns/" + name, os.O_RDONLY)
    if libc.setns(handle, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")
    os.close(handle)
    s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8 << 20)
    return s

sides = [socket_in(sys.argv[1]), socket_in(sys.argv[2])]
data = open(sys.argv[3], "rb").read()
at, failed, sent = 0, 0, 0
began = time.monotonic()
while at < len(data):
    when, side, length = struct.unpack_from("<dBH", data, at)
    at += 11
    packet = data[at : at + length]
    at += length
    wait = when - (time.monotonic() - began)
    if wait > 0.001:
        time.sleep(wait)
    try:
        sides[side].sendto(packet, (socket.inet_ntoa(packet[16:20]), 0))
        sent += 1
    except OSError:
        failed += 1
print(sent, failed)
