package org.gangway.discussion.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScannerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void sendsTheFileInPiecesAndReadsTheAnswer() throws IOException {
        var content = "x".repeat(200_000);

        try (var clamd = new Clamd("stream: OK\0")) {
            assertThat(clamd.scanner(PATIENCE).find(file(content))).isEmpty();
            assertThat(clamd.received()).isEqualTo(content);
        }
    }

    @Test
    void namesWhatWasFound() throws IOException {
        try (var clamd = new Clamd("stream: Eicar-Test-Signature FOUND\0")) {
            assertThat(clamd.scanner(PATIENCE).find(file("harm"))).contains("Eicar-Test-Signature");
        }
    }

    @Test
    void doesNotTakeAnythingElseForAnAnswer() throws IOException {
        for (var answer : new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "stream: OK FOUNDER"}) {
            try (var clamd = new Clamd(answer)) {
                assertThatIOException().isThrownBy(() -> clamd.scanner(PATIENCE).find(file("plan")));
            }
        }
    }

    @Test
    void doesNotWaitForever() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var scanner = new ClamdScanner("localhost", silent.getLocalPort(), Duration.ofMillis(50));

            assertThatIOException().isThrownBy(() -> scanner.find(file("plan")));
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    /** Reads one stream by the protocol, and says what it was told to. */
    private static final class Clamd implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<String> received;

        Clamd(String answer) throws IOException {
            received = CompletableFuture.supplyAsync(() -> serve(answer));
        }

        ClamdScanner scanner(Duration patience) {
            return new ClamdScanner("localhost", socket.getLocalPort(), patience);
        }

        String received() {
            return received.join();
        }

        private String serve(String answer) {
            try (var client = socket.accept();
                    var in = new DataInputStream(client.getInputStream())) {
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                var content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                return content.toString(StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
