package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gangway.reading.ReadingFixtures.bytes;
import static org.gangway.reading.ReadingFixtures.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|reading.empty-file",
                "` \\n\\n`|reading.empty-file",
                "`id,name\\n`|reading.only-a-header",
                "`id,name\\n\\n\\n`|reading.only-a-header",
                "`name\\nAnna\\nBo\\n`|reading.no-separator",
                "`%PDF-1.7 ...`|reading.looks-like-pdf",
                "`a,b\\n1,\0\\n`|reading.looks-binary",
                "`<!DOCTYPE html><table>`|reading.looks-like-web-page",
                "`id,name,id\\n1,a,2\\n`|reading.duplicate-column",
                "`id,name\\n1\\n2\\n3,c\\n`|reading.ragged-rows",
                "`id,name\\n1,\"open\\n2,b\\n`|reading.broken-line",
                "`id,name\\n1,\"a\"b\\n2,b\\n`|reading.broken-line"
            })
    void refuses(String content, String rule) {
        var refusal = refusal(text(content.replace("\\n", "\n")));

        assertThat(refusal.rule()).isEqualTo(rule);
    }

    @Test
    void namesColumnThatIsThereTwice() {
        assertThat(refusal(text("id,name,id\n1,a,2\n")).facts()).isEqualTo(Map.of("column", "id"));
    }

    @Test
    void namesFirstRaggedRow() {
        assertThat(refusal(text("id,name\n1\n2\n3,c\n")).facts())
                .isEqualTo(Map.of("line", 2L, "fields", 1, "expected", 2));
    }

    @Test
    void namesLineOfQuoteThatIsNotClosed() {
        assertThat(refusal(text("id,name\n1,\"two\nlines\"\n2,\"open\n3,b\n")).facts())
                .isEqualTo(Map.of("line", 4L));
    }

    @Test
    void recognisesWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        }

        assertThat(refusal(bytes(out.toByteArray())).rule()).isEqualTo("reading.looks-like-spreadsheet");
    }

    @Test
    void recognisesWideLettersWithoutMark() {
        var content = "id,name\n1,Anna\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(refusal(bytes(content)).rule()).isEqualTo("reading.looks-like-utf16");
    }

    @Test
    void countsFileThatIsTooLargeWhileItStreams() {
        var endless = new EndlessTable(200_000_000);

        var refusal = refusal(endless);

        assertThat(refusal.rule()).isEqualTo("reading.too-large");
        assertThat(refusal.facts()).isEqualTo(Map.of("limit", new BigDecimal("100")));
        assertThat(endless.given).isLessThan(101_000_000);
    }

    @Test
    void refusesBytesThatAreNotInStatedEncoding() {
        var content = "id,name\n1,Anna\n2,\u00C6r\u00F8\n".getBytes(StandardCharsets.ISO_8859_1);
        var stated = new StatedFormat(null, TextEncoding.UTF_8, null);

        var refusal = catchThrowableOfType(RuleViolation.class, () -> new FileProbe().look(bytes(content), stated));

        assertThat(refusal.rule()).isEqualTo("reading.undecodable");
        assertThat(refusal.facts()).isEqualTo(Map.of("line", 3L, "encoding", "UTF-8", "code", "c6"));
    }

    @Test
    void refusesOneBrokenByteInFileOfGoodOnes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes("id,name\n".getBytes(StandardCharsets.UTF_8));
        out.writeBytes("1,\u00C6r\u00F8\n".repeat(40_000).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(new byte[] {'2', ',', (byte) 0xC6, '\n'});

        var refusal = refusal(bytes(out.toByteArray()));

        assertThat(refusal.rule()).isEqualTo("reading.undecodable");
        assertThat(refusal.facts().get("line")).isEqualTo(40_002L);
    }

    private static RuleViolation refusal(InputStream in) {
        return catchThrowableOfType(RuleViolation.class, () -> new FileProbe().look(in));
    }

    /** A table that never seems to end. */
    private static final class EndlessTable extends InputStream {

        private static final byte[] LINES =
                "1,Anna,2.50,3/4/2013\n".repeat(1_000).getBytes(StandardCharsets.US_ASCII);

        private final long size;
        private long given;

        EndlessTable(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given >= size ? -1 : LINES[(int) (given++ % LINES.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (given >= size) {
                return -1;
            }
            int from = (int) (given % LINES.length);
            int count = Math.min(length, LINES.length - from);
            System.arraycopy(LINES, from, target, offset, count);
            given += count;
            return count;
        }
    }
}
