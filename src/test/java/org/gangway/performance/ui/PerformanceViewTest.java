package org.gangway.performance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.gangway.identity.signin.Acting;
import org.gangway.performance.PerformanceFixtures;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.imports.ImportService;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@UseCase("UC-04")
@Import(PerformanceFixtures.class)
class PerformanceViewTest extends ViewTest {

    private static final YearMonth MAY = YearMonth.of(2013, 5);

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ReportingService reporting;

    @Autowired
    private ImportService imports;

    private PerformanceFixtures.Setting setting;

    @BeforeEach
    void reportClose() {
        setting = fixtures.signed();
        reporting.report(
                setting.engagement(),
                new NewFigure(PerformanceFixtures.CLOSE, MAY, new BigDecimal("189"), new BigDecimal("200"), 0));
        Acting.asNobody();
    }

    private String address() {
        return "engagement/" + setting.engagement().value() + "/performance";
    }

    private void openMay() {
        UI.getCurrent().navigate(address(), QueryParameters.simple(Map.of("month", MAY.toString())));
    }

    @Test
    void saysWhatWasReportedAndWhetherItWasKept() {
        signIn(setting.manager());

        openMay();

        assertThat(ShownReceivables.now())
                .contains("Close tasks on time")
                .contains("94.50%")
                .contains("94.50% misses even the minimum of 95%.")
                .contains("Nothing was reported, although it was due on");
        assertThat(hasButton("Report a figure")).isFalse();
        assertThat(hasButton("State our figure")).isTrue();
    }

    @Test
    void speaksDanish() {
        signIn(setting.manager(), Locale.of("da", "DK"));

        openMay();

        assertThat(ShownReceivables.now()).contains("overholder end ikke minimum");
    }

    @Test
    void letsTheVendorLeadCorrectAFigure() {
        signIn(setting.lead());
        openMay();

        click("Report a figure");
        var level = _get(com.vaadin.flow.component.select.Select.class, spec -> spec.withLabel("Service level"));
        choose(level);
        fill("Numerator", "199");
        click("Report");
        fill("Why the figure is corrected", "Ten tasks were counted twice");
        click("Correct the figure");

        assertThat(ShownReceivables.now()).contains("99.50% reaches the target of 98%.");
    }

    @Test
    void letsTheClientStateItsOwnFigureAndTheVendorAcceptIt() {
        signIn(setting.manager());
        openMay();
        assertThat(ShownReceivables.now()).doesNotContain("Figures of both sides");
        click("State our figure");
        choose(_get(com.vaadin.flow.component.select.Select.class, spec -> spec.withLabel("Service level")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Numerator")).getValue())
                .isEmpty();
        fill("Numerator", "180");
        fill("Denominator", "200");
        click("State the figure");
        // the vendor's figure counts by the terms
        assertThat(ShownReceivables.now())
                .contains("Figures of both sides", "The sides differ", "180 by 200", "90.00%")
                .contains("94.50% misses even the minimum of 95%.");

        signIn(setting.lead());
        openMay();
        click("Accept the client’s figure");

        assertThat(ShownReceivables.now())
                .contains("90.00% misses even the minimum of 95%.")
                .contains("Corrected since agreed");
        _click(_find(Button.class, spec -> spec.withText("Explain")).stream()
                .filter(button ->
                        "Explain Close tasks on time".equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
        assertThat(shown())
                .contains(
                        "Both sides agreed on this figure",
                        "Reported by the vendor: 189 by 200",
                        "Measured by the client");
    }

    @Test
    void asksForFailuresWhereTheTermsCountThem() {
        signIn(setting.lead());
        openMay();
        click("Report a figure");
        var level = _get(com.vaadin.flow.component.select.Select.class, spec -> spec.withLabel("Service level"));
        choose(level);
        _assertNone(TextField.class, spec -> spec.withLabel("Number of failures"));

        choose(level, 1);
        fill("Numerator", "7");
        fill("Number of failures", "5");
        click("Report");

        assertThat(ShownReceivables.now()).contains("5 failures");
    }

    private static void choose(com.vaadin.flow.component.select.Select<?> level) {
        choose(level, 0);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(com.vaadin.flow.component.select.Select level, int item) {
        level.setValue(level.getListDataView().getItem(item));
    }

    @Test
    void walksThroughAnImport() throws IOException {
        signIn(setting.lead());
        open(address() + "/import");
        var rows = PerformanceFixtures.invoices(
                "DK,0001,1/15/2013,2/14/2013,100.00,No,1/20/2013", "DK,0002,1/16/2013,2/15/2013,90.00,No,3/1/2013");
        var in = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
        var file = imports.receive(setting.engagement(), "february.csv", in);

        _get(ImportView.class).received(file);
        assertThat(ShownReceivables.now())
                .contains("How the file was read", "month, day, year", "comma", "0001 · 0002");
        click("Check the file");
        assertThat(ShownReceivables.now())
                .contains("2 rows in the file: 2 accepted, 0 rejected, 0 ignored because blank or a total.");
        click("Import");

        imports.imports(setting.engagement())
                .forEach(it -> PerformanceFixtures.ended(imports, setting.engagement(), it.id()));
        open(address());
        open(address() + "/import");
        assertThat(ShownReceivables.now()).contains("2 new, 0 changed, 0 unchanged, 0 left out.");
    }

    @Test
    void offersNoImportToTheClient() {
        signIn(setting.manager());

        open(address() + "/import");

        assertThat(ShownReceivables.now()).contains("Imported files").doesNotContain("Choose a workbook");
    }
}
