package org.gangway.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.performance.PerformanceFixtures.ended;
import static org.gangway.performance.PerformanceFixtures.invoices;
import static org.gangway.performance.PerformanceFixtures.upload;
import static org.gangway.performance.PerformanceFixtures.whole;

import java.time.YearMonth;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.Attainment;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.imports.ChangedRows;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Files come in wholly or not at all. */
@ModuleTest
@Import(PerformanceFixtures.class)
class ImportTest {

    private static final String ROW_1 = "DK,0001,1/2/2013,2/1/2013,100.00,No,1/15/2013";
    private static final String ROW_2 = "DK,0002,1/20/2013,2/19/2013,50.50,Yes,3/1/2013";
    private static final String ROW_3 = "SE,0003,1/21/2013,2/20/2013,25.00,No,";

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportService imports;

    @Autowired
    private PerformanceService performance;

    private PerformanceFixtures.Setting setting;

    @BeforeEach
    void signTerms() {
        setting = fixtures.signed();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private FigureImport bringIn(String content) {
        var file = upload(imports, setting.engagement(), "invoices.csv", content);
        var id = imports.start(setting.engagement(), whole(file, ImportFileKind.RECEIVABLES));
        return ended(imports, setting.engagement(), id);
    }

    @Test
    void makesResultsOfInvoices() {
        var done = bringIn(invoices(ROW_1, ROW_2, ROW_3));

        assertThat(done.failure()).isNull();
        assertThat(done.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(done.changes()).isEqualTo(new ChangedRows(3, 0, 0));
        var result = result(PerformanceFixtures.ON_TIME, YearMonth.of(2013, 2));
        assertThat(result.numerator()).isEqualByComparingTo("1");
        assertThat(result.denominator()).isEqualByComparingTo("3");
        assertThat(result.value()).isEqualByComparingTo("33.33");
        assertThat(result.attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
        assertThat(result.evidence().files()).singleElement().satisfies(file -> {
            assertThat(file.sha256()).isEqualTo(done.sha256());
            assertThat(file.rows()).isEqualTo(3);
        });
    }

    @Test
    void addsAndChangesOnlyWhatDiffers() {
        bringIn(invoices(ROW_1, ROW_2));

        var second = bringIn(invoices(ROW_1, ROW_2.replace("50.50", "51.00"), ROW_3));

        assertThat(second.changes()).isEqualTo(new ChangedRows(1, 1, 1));
    }

    @Test
    void saysThatTheSameFileIsThereAlready() {
        bringIn(invoices(ROW_1, ROW_2));
        var again = upload(imports, setting.engagement(), "copy.csv", invoices(ROW_1, ROW_2));

        var refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                RuleViolation.class,
                () -> imports.start(setting.engagement(), whole(again, ImportFileKind.RECEIVABLES)));

        assertThat(refusal.rule()).isEqualTo("performance.same-file");
        assertThat(imports.imports(setting.engagement())).hasSize(1);
    }

    private ServiceLevelResult result(String level, YearMonth month) {
        return performance.results(setting.engagement(), month).stream()
                .filter(it -> it.serviceLevelId().equals(level))
                .findFirst()
                .orElseThrow();
    }
}
