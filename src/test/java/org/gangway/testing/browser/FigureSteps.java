package org.gangway.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Metric;
import org.gangway.performance.imports.ImportStatus;

/** The vendor lead brings a list of invoices in; both sides see what it says. */
final class FigureSteps {

    private static final Path REAL =
            Path.of("..", "shared", "data", "input", "receivables", "WA_Fn-UseC_-Accounts-Receivable.csv");
    private static final Path OWN = Path.of("src", "test", "resources", "browser", "invoices.csv");

    /** Stands for the moment of the first import, which nobody knows here. */
    private static final String MARK = "§";

    private final Story story;
    private final BrowserPerson lead;

    FigureSteps(Story story) {
        this.story = story;
        this.lead = story.lead;
    }

    static Path file() {
        return Files.exists(REAL) ? REAL : OWN;
    }

    /** What the file calls its columns: shown as it stands there, in every language. */
    private static Set<String> columns() {
        try (var lines = Files.lines(file())) {
            return Set.of(lines.findFirst().orElseThrow().split(","));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void bringIn() {
        lead.open(story.page("performance/import"));
        lead.looks("20-import");
        lead.upload(file());
        lead.sees(Msg.performance_import_reading());
        lead.looks("21-how-it-was-read", columns());
        lead.fillDay(Msg.performance_import_as_of(), LocalDate.of(2014, 1, 31));
        lead.click(Msg.performance_import_try());
        lead.sees(Msg.performance_import_trial());
        lead.looks("22-dry-run", columns());
        lead.click(Msg.performance_import_commit());
        lead.sees(Text.of(ImportStatus.COMMITTED));
        lead.looks("23-imported");
    }

    void again() {
        lead.open(story.page("performance/import"));
        lead.upload(file());
        lead.fillDay(Msg.performance_import_as_of(), LocalDate.of(2014, 1, 31));
        lead.click(Msg.performance_import_try());
        lead.sees(Msg.performance_import_trial());
        lead.click(Msg.performance_import_commit());
        var reported = lead.words().of(new Text("performance.same-file", Map.of("file", "", "name", "", "at", MARK)));
        lead.sees(reported.substring(reported.indexOf(MARK) + MARK.length()));
        lead.looks("24-nothing-changed", columns());
    }

    void read() {
        var manager = story.manager;
        manager.open(story.page("performance?month=" + Story.MONTH));
        var level = manager.words().of(Text.of(Metric.PAID_ON_TIME_BY_COUNT));
        manager.sees(level);
        manager.looks("25-results");
        manager.click(Msg.performance_explain_of(level));
        manager.sees(Msg.performance_explain_title(level, YearMonth.parse(Story.MONTH)));
        manager.looks("26-explained");
        manager.click(Msg.common_close());
    }
}
