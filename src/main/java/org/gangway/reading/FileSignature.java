package org.gangway.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gangway.shared.RuleViolation;

/** Refuses what is no table in text form, and says what it looks like. */
final class FileSignature {

    private FileSignature() {}

    static void requireText(byte[] sample) {
        if (isBlank(sample)) {
            throw new RuleViolation("reading.empty-file");
        }
        var start = new String(sample, 0, Math.min(sample.length, 4096), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            refuseOlder(sample);
        }
        refuseKnown(start);
        boolean wide = TextEncoding.UTF_16_LITTLE_ENDIAN.marks(sample) || TextEncoding.UTF_16_BIG_ENDIAN.marks(sample);
        if (!wide && contains(sample, (byte) 0)) {
            throw new RuleViolation(isUnmarkedWide(sample) ? "reading.looks-like-utf16" : "reading.looks-binary");
        }
    }

    /** Whether the file is a package with the parts of a workbook in it. */
    static boolean isWorkbook(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (!new String(in.readNBytes(4), StandardCharsets.ISO_8859_1).equals("PK\3\4")) {
                return false;
            }
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().equals("[Content_Types].xml"))
                    && zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"));
        } catch (ZipException _) {
            return false; // said with the first letters of it
        }
    }

    private static void refuseOlder(byte[] sample) {
        var names = new String(sample, StandardCharsets.UTF_16LE);
        boolean locked = names.contains("EncryptedPackage");
        throw new RuleViolation(locked ? "reading.looks-encrypted" : "reading.looks-like-older-workbook");
    }

    private static void refuseKnown(String start) {
        if (start.startsWith("PK\3\4")) {
            boolean workbook = start.contains("[Content_Types].xml") || start.contains("xl/");
            throw new RuleViolation(workbook ? "reading.looks-like-spreadsheet" : "reading.looks-like-archive");
        }
        refuseIf(start, "reading.looks-like-archive", "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "PK\5\6");
        refuseIf(start, "reading.looks-like-pdf", "%PDF-");
        refuseIf(start, "reading.looks-like-picture", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8");
        var text = start.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        refuseIf(text, "reading.looks-like-web-page", "<!doctype", "<html", "<?xml", "<table");
    }

    private static void refuseIf(String start, String rule, String... signatures) {
        if (Stream.of(signatures).anyMatch(start::startsWith)) {
            throw new RuleViolation(rule);
        }
    }

    private static boolean isBlank(byte[] sample) {
        int from = Stream.of(TextEncoding.values()).anyMatch(e -> e.marks(sample)) ? Math.min(3, sample.length) : 0;
        for (int i = from; i < sample.length; i++) {
            if (sample[i] != ' ' && sample[i] != '\t' && sample[i] != '\r' && sample[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Every second byte is zero: letters of two bytes each, without the mark that says which comes first. */
    private static boolean isUnmarkedWide(byte[] sample) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < sample.length; i += 2) {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        int pairs = sample.length / 2;
        return (even > pairs * 0.8 && odd == 0) || (odd > pairs * 0.8 && even == 0);
    }

    private static boolean contains(byte[] sample, byte wanted) {
        for (byte b : sample) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
