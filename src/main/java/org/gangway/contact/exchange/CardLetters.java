package org.gangway.contact.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gangway.contact.exchange.RawCard.RawLine;

/** In which letters a card is written that does not say so: those of today where they fit, else those of Windows. */
final class CardLetters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern ENCODED = Pattern.compile("=([0-9A-Fa-f]{2})");

    private CardLetters() {}

    static Charset of(RawCard card) {
        return card.lines().stream().map(RawLine::bytes).allMatch(CardLetters::isOfToday)
                ? StandardCharsets.UTF_8
                : WINDOWS;
    }

    /** The same of bytes that are written as figures. */
    static Charset ofEncoded(String text) {
        var bytes = new ByteArrayOutputStream();
        var found = ENCODED.matcher(text);
        int end = 0;
        while (found.find()) {
            if (found.start() > end) {
                bytes.write(' ');
            }
            bytes.write(Integer.parseInt(found.group(1), 16));
            end = found.end();
        }
        return isOfToday(bytes.toByteArray()) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isOfToday(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
