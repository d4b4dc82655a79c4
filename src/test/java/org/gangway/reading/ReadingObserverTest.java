package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingObserverTest {

    private static final byte[] FILE =
            ("invoice,amount\n" + "x,1.50\n".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);

    @Test
    void tellsHowFarItIs() {
        var reported = new ArrayList<ReadingProgress>();
        var watch = new ReadingObserver(FILE.length, reported::add, () -> false);

        new FileProbe(ReadingLimits.STANDARD, watch).look(ReadingFixtures.bytes(FILE));

        assertThat(reported).hasSizeGreaterThan(4);
        assertThat(reported).extracting(ReadingProgress::bytes).isSorted();
        assertThat(reported.getLast().fraction()).isEqualTo(1.0);
    }

    @Test
    void stopsWhenItIsCalledOff() {
        var reported = new ArrayList<ReadingProgress>();
        var watch = new ReadingObserver(FILE.length, reported::add, () -> reported.size() >= 2);

        assertThatThrownBy(() -> read(watch)).isInstanceOf(ReadingCancelled.class);

        assertThat(reported.getLast().bytes()).isLessThan(FILE.length);
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> read(ReadingObserver.NOBODY)).isInstanceOf(ReadingCancelled.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    private static void read(ReadingObserver watch) {
        var format = ReadingFixtures.look("invoice,amount\nx,1.50\n").format();
        var columnMapping = new ColumnMapping(
                List.of(ReadingFixtures.INVOICE), List.of(FieldMapping.of("invoiceNumber", "invoice")));
        new RowReader(ReadingLimits.STANDARD, watch)
                .read(ReadingFixtures.bytes(FILE), format, columnMapping, _ -> {}, _ -> {});
    }
}
