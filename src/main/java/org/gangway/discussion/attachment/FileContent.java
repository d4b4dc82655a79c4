package org.gangway.discussion.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangway.shared.RuleViolation;

/** Recognises a file by what is in it; its name must then say the same. */
final class FileContent {

    private static final int HEAD = 8_192;

    /** How programs of Windows, Linux, macOS and Java begin. */
    private static final List<byte[]> PROGRAMS =
            signatures("4d5a", "7f454c46", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "cafed00d");

    private static final List<byte[]> SCRIPT = signatures("2321");

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final List<byte[]> UTF_16 = signatures("feff", "fffe");

    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?i)^(return-path|received|from|to|date|subject|message-id|mime-version|delivered-to|x-[a-z-]+):.*");

    private final Path file;
    private final byte[] head;

    private FileContent(Path file, byte[] head) {
        this.file = file;
        this.head = head;
    }

    /**
     * @throws RuleViolation if it is none that may be attached, or its name says that it is another
     */
    static FileFormat recognise(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new FileContent(file, in.readNBytes(HEAD)).format(name);
        }
    }

    private FileFormat format(String name) throws IOException {
        if (begins(SCRIPT) || (begins(PROGRAMS) && !isText())) {
            throw new RuleViolation("discussion.file-is-program", Map.of("name", name));
        }
        var possible = possible(name);
        if (possible.isEmpty()) {
            throw new RuleViolation("discussion.file-not-accepted", Map.of("name", name));
        }
        return possible.stream()
                .filter(format -> format.isNamed(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "discussion.file-misnamed", Map.of("name", name, "format", possible.getFirst())));
    }

    /** What it can be; text can be more than one. */
    private List<FileFormat> possible(String name) throws IOException {
        if (begins(List.of(PDF))) {
            return List.of(FileFormat.PDF);
        }
        if (begins(List.of(PNG))) {
            return List.of(FileFormat.PNG);
        }
        if (begins(List.of(JPEG))) {
            return List.of(FileFormat.JPEG);
        }
        if (begins(List.of(ZIP))) {
            return new OfficePackage(file, name).format().map(List::of).orElse(List.of());
        }
        return isText() ? text() : List.of();
    }

    private List<FileFormat> text() {
        var words = new String(head, StandardCharsets.ISO_8859_1);
        if (words.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR")) {
            return List.of(FileFormat.CALENDAR, FileFormat.TEXT);
        }
        var isMail = firstLine(words)
                .filter(line -> MAIL_HEADER.matcher(line).matches())
                .isPresent();
        return isMail
                ? List.of(FileFormat.TEXT, FileFormat.CSV, FileFormat.MAIL)
                : List.of(FileFormat.TEXT, FileFormat.CSV);
    }

    private static Optional<String> firstLine(String words) {
        return words.lines().findFirst();
    }

    private boolean begins(List<byte[]> signatures) {
        return signatures.stream()
                .anyMatch(signature -> head.length >= signature.length
                        && Arrays.equals(head, 0, signature.length, signature, 0, signature.length));
    }

    /** Text has no control characters but those that move on a page. */
    private boolean isText() throws IOException {
        var wide = begins(UTF_16);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                if (isControl(octet) && !(wide && octet == 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isControl(int octet) {
        return octet < ' ' && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f';
    }

    private static List<byte[]> signatures(String... hex) {
        return Arrays.stream(hex).map(HexFormat.of()::parseHex).toList();
    }
}
