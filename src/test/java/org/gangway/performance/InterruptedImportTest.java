package org.gangway.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.performance.PerformanceFixtures.ended;
import static org.gangway.performance.PerformanceFixtures.upload;
import static org.gangway.performance.PerformanceFixtures.whole;

import java.sql.SQLException;
import java.time.YearMonth;
import org.gangway.identity.signin.Acting;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.imports.ChangedRows;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whatever happens in the middle of an import: it is done wholly or not at all, and can be repeated. */
@ModuleTest
@Import(PerformanceFixtures.class)
class InterruptedImportTest {

    private static final YearMonth MAY = YearMonth.of(2013, 5);
    private static final String FILE = """
            service level,month,numerator,denominator
            close,2013-04,190,200
            close,2013-05,189,200
            """;

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportService imports;

    private PerformanceFixtures.Setting setting;

    @BeforeEach
    void signTerms() {
        setting = fixtures.signed();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private ImportId start() {
        var file = upload(imports, setting.engagement(), "figures.csv", FILE);
        return imports.start(setting.engagement(), whole(file, ImportFileKind.MONTHLY_FIGURES));
    }

    @Test
    void undoesImportWhoseDatabaseStops() throws Exception {
        ImportId id;
        try (var importGate = ImportGate.at(setting.engagement(), PerformanceFixtures.CLOSE, MAY)) {
            id = start();
            importGate.cut();

            var ended = ended(imports, setting.engagement(), id);
            assertThat(ended.status()).isEqualTo(ImportStatus.FAILED);
            assertThat(ended.failure()).isNotNull();
            assertThat(ended.failure().rule()).isEqualTo("performance.import.undone");
        }
        assertThat(figures()).isZero();

        var again = ended(imports, setting.engagement(), start());

        assertThat(again.status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(again.changes()).isEqualTo(new ChangedRows(2, 0, 0));
    }

    @Test
    void finishesImportWhoseUserSignsOut() throws Exception {
        ImportId id;
        try (var importGate = ImportGate.at(setting.engagement(), PerformanceFixtures.CLOSE, MAY)) {
            id = start();
            importGate.waiting();
            // what Spring Security does to the context of the session
            SecurityContextHolder.getContext().setAuthentication(null);
        }
        Acting.as(setting.lead());

        assertThat(ended(imports, setting.engagement(), id).status()).isEqualTo(ImportStatus.COMMITTED);
        assertThat(figures()).isEqualTo(2);
    }

    private int figures() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement("select count(*) from reported_figure where engagement_id = ?")) {
            query.setObject(1, setting.engagement().value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
