package org.gangway.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts: keeps cookies, also those for TLS, follows no redirect, sends what it is told to. */
public final class HttpVisitor {

    private static final String LOGIN = "/login";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client;
    private final String portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private HttpVisitor(int port, String from) {
        this.portal = "http://127.0.0.1:" + port;
        try {
            this.client = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(from))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    static HttpVisitor at(int port) {
        return new HttpVisitor(port, "127.0.0.1");
    }

    /** Who connects from another address of this machine. */
    public static HttpVisitor at(int port, String from) {
        return new HttpVisitor(port, from);
    }

    /** Sends this header with every request from now on. */
    public HttpVisitor with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The same, for a file of any kind. */
    public HttpResponse<byte[]> fetch(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form as it is, without any token of the page. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body);
    }

    /** Opens the login page and sends its form. */
    public HttpResponse<String> login(String email, String password) {
        var token = TOKEN.matcher(get("/login").body());
        var fields = new LinkedHashMap<>(HttpTest.login(email, password));
        if (token.find()) {
            fields.put("_csrf", token.group(1));
        }
        return submit(LOGIN, fields);
    }

    /** The value of the cookie, or nothing. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(portal + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading) {
        try {
            var answer = client.send(request.build(), reading);
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(cookie -> HttpCookie.parse(cookie).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
