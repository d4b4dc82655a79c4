package org.gangway.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How the letters of a file are written as bytes. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, ""),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, "efbbbf"),
    UTF_16_LITTLE_ENDIAN(StandardCharsets.UTF_16LE, "fffe"),
    UTF_16_BIG_ENDIAN(StandardCharsets.UTF_16BE, "feff"),
    WINDOWS_1252(Charset.forName("windows-1252"), ""),
    /** Polish, Czech, Hungarian, Romanian. */
    WINDOWS_1250(Charset.forName("windows-1250"), ""),
    /** Lithuanian, Latvian, Estonian. */
    WINDOWS_1257(Charset.forName("windows-1257"), ""),
    /** Ukrainian and other languages in Cyrillic letters. */
    WINDOWS_1251(Charset.forName("windows-1251"), ""),
    /** Of old programs. */
    IBM_850(Charset.forName("IBM850"), ""),
    ISO_8859_1(StandardCharsets.ISO_8859_1, "");

    private final Charset charset;

    /** The bytes that such a file begins with, in hexadecimal digits; empty where it begins with its text. */
    private final String mark;

    TextEncoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    public Charset charset() {
        return charset;
    }

    boolean isMarked() {
        return !mark.isEmpty();
    }

    boolean marks(byte[] head) {
        var length = mark.length() / 2;
        return isMarked()
                && head.length >= length
                && HexFormat.of().formatHex(head, 0, length).equals(mark);
    }
}
