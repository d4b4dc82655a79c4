package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void remembersLineOfEveryKey() {
        var keys = new SeenKeys();
        for (int i = 1; i <= 100_000; i++) {
            assertThat(keys.add("key " + i, i)).isZero();
        }

        for (int i = 1; i <= 100_000; i++) {
            assertThat(keys.add("key " + i, 200_000)).isEqualTo(i);
        }
    }

    @Test
    void tellsKeysOfSeveralFieldsApart() {
        var content = "a,b,day\n1,23,x\n12,3,y\n1,23,z\n";
        var key = List.of(
                TargetField.required("a", "reading.test.a", ColumnKind.TEXT).asKey(),
                TargetField.required("b", "reading.test.b", ColumnKind.TEXT).asKey());
        var gathered = new ReadingFixtures.Gathered();

        gathered.read(content, ColumnMapping.suggest(key, ReadingFixtures.look(content)));

        assertThat(gathered.rows).hasSize(2);
        assertThat(gathered.problems)
                .extracting(RowProblem::line, RowProblem::column, RowProblem::raw)
                .containsExactly(tuple(4L, "a, b", "1, 23"));
    }
}
