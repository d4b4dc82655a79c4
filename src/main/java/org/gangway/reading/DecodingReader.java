package org.gangway.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/**
 * Turns bytes into letters and never into question marks: what cannot be read is refused with its line.
 *
 * <p>A file that was plain ASCII so far may still turn out to be windows-1252; then the reading goes on in that encoding.
 */
final class DecodingReader extends Reader {

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final LineCounter lines = new LineCounter();
    private final boolean maySwitch;
    private CharsetDecoder decoder;
    private TextEncoding textEncoding;
    private boolean onlyAscii = true;
    private boolean ended;
    private boolean begun;

    DecodingReader(InputStream in, TextEncoding textEncoding, boolean maySwitch) {
        this.in = in;
        this.textEncoding = textEncoding;
        this.maySwitch = maySwitch && textEncoding == TextEncoding.UTF_8;
        this.decoder = decoder(textEncoding);
    }

    TextEncoding encoding() {
        return textEncoding;
    }

    /** Whether one could not tell this encoding from another by what was read. */
    boolean sawOnlyAscii() {
        return onlyAscii;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            if (!bytes.hasRemaining() && ended) {
                return -1;
            }
            decode(chars);
        }
        note(target, offset, chars.position());
        return chars.position();
    }

    private void decode(CharBuffer chars) throws IOException {
        var result = decoder.decode(bytes, chars, ended);
        if (result.isError()) {
            resume(chars);
        } else if (result.isUnderflow() && !ended) {
            fill();
        }
    }

    private void resume(CharBuffer chars) {
        if (chars.position() > 0) {
            return; // first what could be read: the error comes again, and then its line is known
        }
        if (maySwitch && onlyAscii && textEncoding == TextEncoding.UTF_8) {
            textEncoding = TextEncoding.WINDOWS_1252;
            decoder = decoder(textEncoding);
            return;
        }
        var code = Integer.toHexString(bytes.get(bytes.position()) & 0xFF);
        throw new RuleViolation(
                "reading.undecodable",
                Map.of("line", lines.line(), "encoding", textEncoding.charset().name(), "code", code));
    }

    private void note(char[] chars, int offset, int count) {
        lines.count(chars, offset, count);
        for (int i = offset; onlyAscii && i < offset + count; i++) {
            onlyAscii = chars[i] < 0x80;
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int enough = bytes.position() + (begun ? 1 : 3);
        while (!ended && bytes.position() < enough) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count));
        }
        bytes.flip();
        if (!begun) {
            begun = true;
            skipMark();
        }
    }

    private void skipMark() {
        var head = new byte[Math.min(3, bytes.remaining())];
        bytes.get(0, head);
        if (TextEncoding.UTF_8_WITH_MARK.marks(head) && textEncoding.charset().equals(TextEncoding.UTF_8.charset())) {
            bytes.position(3);
        } else if (textEncoding != TextEncoding.UTF_8_WITH_MARK && textEncoding.marks(head)) {
            bytes.position(2);
        }
    }

    private static CharsetDecoder decoder(TextEncoding textEncoding) {
        return textEncoding
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
