package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in the fields comes out as it went in, however the file is written. */
class RoundTripTest {

    private static final String SIGNS = "ab1,;|\t\"' \n\rÆø€–漢";
    private static final List<TargetField> WANTED = List.of(
            TargetField.optional("first", "reading.test.first", ColumnKind.TEXT),
            TargetField.optional("second", "reading.test.second", ColumnKind.TEXT));

    private final Random random = new Random(20_260_301);

    @ParameterizedTest
    @EnumSource(
            value = Encoding.class,
            names = {"WINDOWS_1252", "ISO_8859_1"},
            mode = EnumSource.Mode.EXCLUDE)
    void readsWhatWasWritten(Encoding encoding) {
        for (var separator : Separator.values()) {
            for (var ending : List.of("\n", "\r\n", "\r")) {
                check(encoding, separator, ending);
            }
        }
    }

    private void check(Encoding encoding, Separator separator, String ending) {
        var written = new ArrayList<List<String>>();
        var text = new StringBuilder(encoding.isMarked() ? "\uFEFF" : "");
        text.append("first").append(separator.character()).append("second").append(ending);
        for (int i = 0; i < 200; i++) {
            var row = List.of("x" + letters() + "x", "y" + letters() + "y");
            written.add(row);
            text.append(quoted(row.getFirst())).append(separator.character());
            text.append(quoted(row.getLast())).append(ending);
        }
        var bytes = text.toString().getBytes(encoding.charset());

        assertThat(read(bytes, new StatedFormat(separator, null, true), encoding))
                .isEqualTo(written);
    }

    private static List<List<String>> read(byte[] bytes, StatedFormat stated, Encoding encoding) {
        var probed = new FileProbe().look(ReadingFixtures.bytes(bytes), stated);
        assertThat(probed.format().encoding()).isEqualTo(encoding);
        var rows = new ArrayList<List<String>>();
        var mapping = Mapping.suggest(WANTED, probed);
        new RowReader()
                .read(
                        ReadingFixtures.bytes(bytes),
                        probed.format(),
                        mapping,
                        row -> rows.add(List.of(String.valueOf(row.text("first")), String.valueOf(row.text("second")))),
                        _ -> {});
        return rows;
    }

    private String letters() {
        var letters = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            letters.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return letters.toString();
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }
}
