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
            value = TextEncoding.class,
            names = {"WINDOWS_.*", "ISO_8859_1", "IBM_850"},
            mode = EnumSource.Mode.MATCH_NONE)
    void readsWhatWasWritten(TextEncoding textEncoding) {
        for (var fieldSeparator : FieldSeparator.values()) {
            for (var ending : List.of("\n", "\r\n", "\r")) {
                check(textEncoding, fieldSeparator, ending);
            }
        }
    }

    private void check(TextEncoding textEncoding, FieldSeparator fieldSeparator, String ending) {
        var written = new ArrayList<List<String>>();
        var text = new StringBuilder(textEncoding.isMarked() ? "\uFEFF" : "");
        text.append("first").append(fieldSeparator.character()).append("second").append(ending);
        for (int i = 0; i < 200; i++) {
            var row = List.of("x" + letters() + "x", "y" + letters() + "y");
            written.add(row);
            text.append(quoted(row.getFirst())).append(fieldSeparator.character());
            text.append(quoted(row.getLast())).append(ending);
        }
        var bytes = text.toString().getBytes(textEncoding.charset());

        assertThat(read(bytes, new StatedFormat(fieldSeparator, null, true), textEncoding))
                .isEqualTo(written);
    }

    private static List<List<String>> read(byte[] bytes, StatedFormat stated, TextEncoding textEncoding) {
        var probed = new FileProbe().look(ReadingFixtures.bytes(bytes), stated);
        assertThat(probed.format().encoding()).isEqualTo(textEncoding);
        var rows = new ArrayList<List<String>>();
        var columnMapping = ColumnMapping.suggest(WANTED, probed);
        new RowReader()
                .read(
                        ReadingFixtures.bytes(bytes),
                        probed.format(),
                        columnMapping,
                        fileRow -> rows.add(
                                List.of(String.valueOf(fileRow.text("first")), String.valueOf(fileRow.text("second")))),
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
