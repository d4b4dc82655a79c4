package org.gangway.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangway.shared.RuleViolation;

/** Refuses what is no table in text form, and says what it looks like. */
final class FileSignature {

    private FileSignature() {}

    static void requireText(byte[] sample) {
        if (isBlank(sample)) {
            throw new RuleViolation("reading.empty-file");
        }
        var start = new String(sample, 0, Math.min(sample.length, 4096), StandardCharsets.ISO_8859_1);
        refuseKnown(start);
        boolean wide = TextEncoding.UTF_16_LITTLE_ENDIAN.marks(sample) || TextEncoding.UTF_16_BIG_ENDIAN.marks(sample);
        if (!wide && contains(sample, (byte) 0)) {
            throw new RuleViolation(isUnmarkedWide(sample) ? "reading.looks-like-utf16" : "reading.looks-binary");
        }
    }

    private static void refuseKnown(String start) {
        if (start.startsWith("PK\3\4")) {
            boolean workbook = start.contains("[Content_Types].xml") || start.contains("xl/");
            throw new RuleViolation(workbook ? "reading.looks-like-spreadsheet" : "reading.looks-like-archive");
        }
        refuseIf(start, "reading.looks-like-spreadsheet", "\u00D0\u00CF\u0011\u00E0");
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
