package org.gangway.performance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.performance.PerformanceFixtures.ended;
import static org.gangway.performance.PerformanceFixtures.upload;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.time.YearMonth;
import org.gangway.identity.signin.Acting;
import org.gangway.performance.ImportGate;
import org.gangway.performance.PerformanceFixtures;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What becomes of an import whose user closes the browser, and of a file that was read wrongly. */
@UseCase("UC-03")
@Import(PerformanceFixtures.class)
class ClosedBrowserTest extends ViewTest {

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
        Acting.asNobody();
    }

    private ImportView openImport() {
        signIn(setting.lead());
        open("engagement/" + setting.engagement().value() + "/performance/import");
        return (ImportView)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    @Test
    void goesOnAndInformsWhoeverComesBack() throws Exception {
        try (var importGate = ImportGate.at(setting.engagement(), PerformanceFixtures.CLOSE, YearMonth.of(2013, 5))) {
            openImport().received(upload(imports, setting.engagement(), "figures.csv", FILE));
            click("Check the file");
            click("Import");
            importGate.waiting();
            MockVaadin.tearDown();

            openImport();
            assertThat(shown()).contains("figures.csv").contains("You can leave this page; the import goes on.");
            MockVaadin.tearDown();
        }
        Acting.as(setting.lead());
        var last = imports.imports(setting.engagement()).getFirst();
        assertThat(ended(imports, setting.engagement(), last.id()).status()).isEqualTo(ImportStatus.COMMITTED);

        openImport();

        assertThat(shown()).contains("2 new, 0 changed, 0 unchanged, 0 left out.");
    }

    @Test
    void readsTheFileAnewAsTheUserSays() {
        openImport().received(upload(imports, setting.engagement(), "figures.csv", FILE.replace(',', '|')));

        fill("Separator, if it was read wrongly", org.gangway.reading.FieldSeparator.SEMICOLON);
        assertThat(shown()).contains("service level|month|numerator|denominator");
        fill("Separator, if it was read wrongly", org.gangway.reading.FieldSeparator.PIPE);

        assertThat(shown()).doesNotContain("service level|month").contains("numerator");
    }
}
