package org.gangway.reading;

import java.util.stream.Stream;

/** What the first bytes of a file say about its encoding. */
record EncodingGuess(TextEncoding encoding, FormatCertainty certainty) {

    static EncodingGuess of(byte[] sample, boolean whole) {
        var marked =
                Stream.of(TextEncoding.values()).filter(e -> e.marks(sample)).findFirst();
        if (marked.isPresent()) {
            return new EncodingGuess(marked.get(), FormatCertainty.CERTAIN);
        }
        var count = Utf8Count.of(sample, whole);
        if (count.bad() == 0) {
            return new EncodingGuess(TextEncoding.UTF_8, FormatCertainty.CERTAIN);
        }
        // a file with hundreds of good letters and one bad byte is damaged UTF-8, not another encoding
        return count.good() > 10 * count.bad()
                ? new EncodingGuess(TextEncoding.UTF_8, FormatCertainty.LIKELY)
                : CodePageGuess.of(sample);
    }

    /** How many sequences beyond ASCII are good UTF-8, and how many bytes are not. */
    private record Utf8Count(int good, int bad) {

        static Utf8Count of(byte[] sample, boolean whole) {
            int good = 0;
            int bad = 0;
            int at = 0;
            while (at < sample.length) {
                int length = lengthAt(sample[at]);
                if (length > 1 && !whole && at + length > sample.length) {
                    break; // the sample ends inside a letter
                }
                boolean fine = length == 1 || isComplete(sample, at, length);
                good += fine && length > 1 ? 1 : 0;
                bad += fine ? 0 : 1;
                at += fine ? length : 1;
            }
            return new Utf8Count(good, bad);
        }

        private static boolean isComplete(byte[] sample, int at, int length) {
            boolean complete = length > 0 && at + length <= sample.length;
            for (int i = 1; complete && i < length; i++) {
                complete = (sample[at + i] & 0xC0) == 0x80;
            }
            return complete;
        }

        private static int lengthAt(byte first) {
            int code = first & 0xFF;
            if (code < 0x80) {
                return 1;
            }
            if (code < 0xC2 || code > 0xF4) {
                return 0;
            }
            return code < 0xE0 ? 2 : code < 0xF0 ? 3 : 4;
        }
    }
}
