package org.gangway.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Sends lines as they are, for what an HTTP client would not send. */
final class RawRequest {

    private RawRequest() {}

    static String send(int port, String from, String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getAllByName("127.0.0.1")[0], port, InetAddress.getAllByName(from)[0], 0)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
