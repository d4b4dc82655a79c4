package org.gangway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.gangway.testing.HttpTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal behind nginx with the documented configuration; skipped where there is no nginx. */
class NginxTest extends HttpTest {

    private static final char[] KEY = "test only".toCharArray();

    @TempDir
    Path folder;

    private int tls;
    private Process nginx;
    private HttpClient browser;

    @BeforeEach
    void serve() throws Exception {
        var program = program();
        Assumptions.assumeTrue(program.isPresent(), "no nginx here");
        tls = freePort();
        var certificate = certificate();
        Files.writeString(
                folder.resolve("site.conf"),
                Files.readString(Path.of("docs/operation/nginx.conf"))
                        .replace("443 ssl", "127.0.0.1:" + tls + " ssl")
                        .replace("gangway.example.com", "localhost")
                        .replace("/etc/ssl/gangway", folder.toString())
                        .replace("127.0.0.1:8080", "127.0.0.1:" + port()));
        Files.writeString(folder.resolve("nginx.conf"), """
            daemon off;
            pid %1$s/pid;
            error_log %1$s/error.log;
            events {}
            http {
                access_log off;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                include %1$s/site.conf;
            }
            """.formatted(folder));
        nginx = new ProcessBuilder(program.get(), "-p", folder.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        browser = HttpClient.newBuilder().sslContext(trusting(certificate)).build();
        waitForIt();
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void servesOverTlsAndStaysThere() throws Exception {
        var answer = get("/people");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/login");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(get("/login").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("https://localhost:" + tls + path))
                .header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-For", "1.2.3.4")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void waitForIt() throws Exception {
        for (var time = 0; time < 100; time++) {
            try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), tls)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException notYet) {
                assertThat(nginx.isAlive())
                        .as(Files.readString(folder.resolve("said")))
                        .isTrue();
                Thread.sleep(100);
            }
        }
    }

    private static Optional<String> program() {
        return Stream.concat(
                        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Made by the JDK's own tool, and written as nginx reads it. */
    private X509Certificate certificate() throws Exception {
        var store = folder.resolve("store.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "tls",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(KEY))
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor())
                .as(new String(made.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isZero();
        var keys = KeyStore.getInstance(store.toFile(), KEY);
        var certificate = (X509Certificate) keys.getCertificate("tls");
        pem("fullchain.pem", "CERTIFICATE", certificate.getEncoded());
        pem("key.pem", "PRIVATE KEY", keys.getKey("tls", KEY).getEncoded());
        return certificate;
    }

    private void pem(String file, String what, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                folder.resolve(file), "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n");
    }

    private static SSLContext trusting(X509Certificate certificate) throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("tls", certificate);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        TrustManager[] managers = trust.getTrustManagers();
        var tlsContext = SSLContext.getInstance("TLS");
        tlsContext.init(null, managers, null);
        return tlsContext;
    }
}
