package org.gangway.discussion.attachment;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a daemon of ClamAV on another machine or this one, by its command INSTREAM: the file is sent in pieces. */
final class ClamdScanner implements VirusScanner {

    private static final int PIECE = 65_536;
    private static final int LONGEST_ANSWER = 4_096;
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final String host;
    private final int port;
    private final Duration patience;

    /** @param patience how long it may take to answer */
    ClamdScanner(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public Optional<String> find(Path file) throws IOException {
        try (var socket = new Socket()) {
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(CONNECTS_WITHIN.toMillis()));
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
            return finding(socket.getInputStream().readNBytes(LONGEST_ANSWER));
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Optional<String> finding(byte[] octets) throws IOException {
        var answer =
                new String(octets, StandardCharsets.UTF_8).replace("\0", "").strip();
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        throw new IOException("clamd answered: " + answer);
    }
}
