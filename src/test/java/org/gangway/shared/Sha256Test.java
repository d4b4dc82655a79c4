package org.gangway.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Checked against the examples of FIPS 180-4. */
class Sha256Test {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void giveTheStandardsOwnExamples() {
        assertThat(Sha256.hex("abc")).isEqualTo(ABC);
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void hashTextInUtf8() {
        assertThat(Sha256.hex("Godtgørelse ₹"))
                .isEqualTo(Sha256.hex("Godtgørelse ₹".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(Sha256.hex("Godtgørelse ₹".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void readContentPieceByPiece() {
        var digest = Sha256.digest();
        digest.update((byte) 'a');
        digest.update(new byte[] {'b', 'c'});

        assertThat(java.util.HexFormat.of().formatHex(digest.digest())).isEqualTo(ABC);
    }
}
