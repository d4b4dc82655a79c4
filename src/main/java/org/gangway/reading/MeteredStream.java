package org.gangway.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.Sha256;

/** The bytes of a file on their way in: counted, hashed, limited, followed and called off here. */
final class MeteredStream extends FilterInputStream {

    private static final int STEP = 1 << 18;
    private static final BigDecimal MEGABYTE = new BigDecimal(1_000_000);

    private final MessageDigest digest = Sha256.digest();
    private final ReadingLimits limits;
    private final ReadingObserver watch;
    private long bytes;
    private long nextTell;

    MeteredStream(InputStream in, ReadingLimits limits, ReadingObserver watch) {
        super(in);
        this.limits = limits;
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, Math.min(length, STEP));
        if (count > 0) {
            digest.update(target, offset, count);
            advance(count);
        } else if (count < 0) {
            watch.read(bytes);
        }
        return count;
    }

    long bytes() {
        return bytes;
    }

    /** Of everything that was read; to be asked once, at the end. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void advance(int count) {
        bytes += count;
        if (bytes > limits.bytes()) {
            var megabytes = new BigDecimal(limits.bytes()).divide(MEGABYTE);
            throw new RuleViolation("reading.too-large", Map.of("limit", megabytes));
        }
        if (bytes >= nextTell) {
            watch.read(bytes);
            nextTell = bytes + STEP;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
