package org.gangway.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class NoSpaceLeftTest {

    @Test
    void isSeenWhereverItWasNoticed() {
        var written = new FileSystemException("/data/x", null, "No space left on device");
        var stored = new SQLException("could not extend file \"base/16384/2619\"", "53100");

        assertThat(NoSpaceLeft.isBehind(new UncheckedIOException(written))).isTrue();
        assertThat(NoSpaceLeft.isBehind(new IllegalStateException(new RuntimeException(stored))))
                .isTrue();
        assertThat(NoSpaceLeft.isBehind(new IOException("There is not enough space on the disk")))
                .isTrue();
    }

    @Test
    void isNotSeenElsewhere() {
        var circle = new IllegalStateException("one");
        circle.initCause(new RuntimeException("two", circle));

        assertThat(NoSpaceLeft.isBehind(circle)).isFalse();
        assertThat(NoSpaceLeft.isBehind(new SQLException("deadlock detected", "40P01")))
                .isFalse();
        assertThat(NoSpaceLeft.isBehind(new IOException("Connection reset"))).isFalse();
    }
}
