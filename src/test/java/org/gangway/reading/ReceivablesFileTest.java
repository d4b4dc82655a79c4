package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the real ledger of receivables, on machines that have it. */
class ReceivablesFileTest {

    private static final String PLACE = "shared/data/input/receivables/WA_Fn-UseC_-Accounts-Receivable.csv";
    private static final List<TargetField> WANTED = List.of(
            TargetField.required("invoiceNumber", "reading.test.invoice", ColumnKind.TEXT)
                    .asKey(),
            TargetField.required("country", "reading.test.country", ColumnKind.TEXT, "country code"),
            TargetField.required("invoiceDate", "reading.test.day", ColumnKind.DATE),
            TargetField.required("dueDate", "reading.test.day", ColumnKind.DATE),
            TargetField.required("settledDate", "reading.test.day", ColumnKind.DATE),
            TargetField.required("invoiceAmount", "reading.test.amount", ColumnKind.DECIMAL),
            TargetField.required("disputed", "reading.test.disputed", ColumnKind.YES_NO));

    private Path file = Path.of("");

    @BeforeEach
    void findFile() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(PLACE))) {
                file = folder.resolve(PLACE);
                return;
            }
        }
        assumeTrue(false, "The real receivables (" + PLACE + ") are not on this machine");
    }

    @Test
    void readsEveryRow() throws IOException {
        var probed = new FileProbe().look(file);
        var columnMapping = ColumnMapping.suggest(WANTED, probed);
        var rows = new ArrayList<FileRow>();
        columnMapping.requireFaultless(probed);

        ReadingResult result;
        try (var in = Files.newInputStream(file)) {
            result = new RowReader().read(in, probed.format(), columnMapping, rows::add, _ -> {});
        }

        assertThat(result.rows()).isEqualTo(new RowCounts(2_466, 2_466, 0, 0));
        assertThat(result.problems()).isEmpty();
        assertThat(sum(rows)).isEqualTo(new BigDecimal("147703.18"));
        assertThat(rows.getFirst().text("invoiceNumber")).isEqualTo("0000611365");
        assertThat(rows)
                .allSatisfy(fileRow -> assertThat(fileRow.text("invoiceNumber")).hasSize(10));
        assertThat(rows.getFirst().text("country")).isEqualTo("391");
        assertThat(result.sha256()).isEqualTo(probed.sha256());
    }

    @Test
    void decidesThatDatesAreAmerican() {
        var probed = new FileProbe().look(file);

        for (var name : List.of("PaperlessDate", "InvoiceDate", "DueDate", "SettledDate")) {
            var fileColumn = ReadingFixtures.column(probed, name);
            assertThat(fileColumn.kind()).isEqualTo(ColumnKind.DATE);
            assertThat(fileColumn.dateOrders()).containsExactly(DateOrder.MONTH_DAY_YEAR);
        }
    }

    private static BigDecimal sum(List<FileRow> rows) {
        return rows.stream()
                .map(fileRow -> Objects.requireNonNull(fileRow.number("invoiceAmount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
