package org.gangway.contact.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gangway.contact.exchange.RawCard.RawLine;
import org.gangway.contact.exchange.RawCard.State;
import org.jspecify.annotations.Nullable;

/** Cuts a file into cards where they begin and end, so that none that is broken takes the next one with it. */
final class CardSplitter {

    private static final int LARGEST = 3_000_000;
    private static final int MOST_STRAY = 100;
    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";

    private final LineSource source;
    private final List<Integer> stray = new ArrayList<>();
    private int number;
    private @Nullable RawLine begun;

    private CardSplitter(LineSource source) {
        this.source = source;
    }

    static CardSplitter of(InputStream file) throws IOException {
        var in = new BufferedInputStream(file, 1 << 16);
        in.mark(4);
        var head = in.readNBytes(3);
        in.reset();
        var wide = wide(head);
        if (wide != null) {
            var text = new BufferedReader(new InputStreamReader(in, wide));
            return new CardSplitter(() -> {
                var line = text.readLine();
                return line == null ? null : line.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_8);
            });
        }
        if (head.length == 3 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf) {
            in.skipNBytes(3);
        }
        return new CardSplitter(() -> line(in));
    }

    private static @Nullable Charset wide(byte[] head) {
        if (head.length < 2) {
            return null;
        }
        int mark = ((head[0] & 0xff) << 8) | (head[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : null;
    }

    private interface LineSource {

        byte @Nullable [] next() throws IOException;
    }

    /** Ends of lines as of Windows, Unix and old Macs. */
    private static byte @Nullable [] line(BufferedInputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n' && read != '\r') {
            if (bytes.size() <= LARGEST) {
                bytes.write(read);
            }
            read = in.read();
        }
        if (read == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
        return bytes.toByteArray();
    }

    /** The first lines that belong to no card. */
    List<Integer> stray() {
        return stray;
    }

    @Nullable
    RawCard next() throws IOException {
        var begin = begun == null ? begin() : begun;
        begun = null;
        return begin == null ? null : card(begin);
    }

    private @Nullable RawLine begin() throws IOException {
        for (var line = read(); line != null; line = read()) {
            if (is(line, BEGIN)) {
                return line;
            }
            if (line.bytes().length > 0 && stray.size() < MOST_STRAY) {
                stray.add(line.number());
            }
        }
        return null;
    }

    private RawCard card(RawLine begin) throws IOException {
        var lines = new ArrayList<RawLine>();
        int nested = 0;
        int size = 0;
        for (var line = read(); line != null; line = read()) {
            if (is(line, BEGIN)) {
                if (lines.isEmpty() || !isAgent(lines.getLast())) {
                    begun = line;
                    return new RawCard(begin.number(), lines, State.CUT_OFF);
                }
                nested++;
            } else if (is(line, END)) {
                if (nested == 0) {
                    return new RawCard(begin.number(), lines, size > LARGEST ? State.TOO_LARGE : State.WHOLE);
                }
                nested--;
            } else if (nested == 0) {
                size += line.bytes().length;
                if (size > LARGEST) {
                    lines.clear();
                } else {
                    lines.add(line);
                }
            }
        }
        return new RawCard(begin.number(), lines, State.CUT_OFF);
    }

    private @Nullable RawLine read() throws IOException {
        var bytes = source.next();
        number++;
        return bytes == null ? null : new RawLine(number, bytes);
    }

    private static boolean is(RawLine line, String word) {
        return line.bytes().length < 40 && text(line).strip().equalsIgnoreCase(word);
    }

    /** A card of somebody else follows within this one. */
    private static boolean isAgent(RawLine line) {
        return line.bytes().length < 40
                && text(line).strip().toUpperCase(Locale.ROOT).equals("AGENT:");
    }

    private static String text(RawLine line) {
        return new String(line.bytes(), StandardCharsets.ISO_8859_1);
    }
}
