package org.gangway.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.evaluation.FigureAgreementService;
import org.gangway.performance.evaluation.ReportingService;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.figures.NewFigure;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.performance.imports.DoubtAnswer;
import org.gangway.performance.imports.ImportDoubt;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.performance.imports.NewImport;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.DateOrder;
import org.gangway.reading.DecimalMark;
import org.gangway.reading.FieldMapping;
import org.springframework.stereotype.Component;

/** A vendor lead sends a file of figures, and it is taken over. */
@Component
class FiguresScene {

    private static final int PATIENCE = 3000;

    /** The first list begins with invoices of the month before the engagement. */
    private static final Map<ImportDoubt, DoubtAnswer> OPENING = Map.of(ImportDoubt.OUTSIDE_TERM, DoubtAnswer.IMPORT);

    private final ImportService imports;
    private final ReportingService reporting;
    private final FigureAgreementService agreement;
    private final DemoStage demoStage;

    FiguresScene(
            ImportService imports, ReportingService reporting, FigureAgreementService agreement, DemoStage demoStage) {
        this.imports = imports;
        this.reporting = reporting;
        this.agreement = agreement;
        this.demoStage = demoStage;
    }

    void send(
            DemoPerson lead,
            EngagementId engagement,
            ImportFileKind kind,
            String name,
            String content,
            LocalDate asOf) {
        var id = demoStage.as(lead, () -> start(engagement, kind, name, content, asOf));
        for (var waited = 0; waited < PATIENCE; waited++) {
            var status = demoStage.as(lead, () -> imports.get(engagement, id).status());
            if (status == ImportStatus.COMMITTED) {
                return;
            }
            if (status != ImportStatus.RUNNING) {
                throw new IllegalStateException("the demo's file " + name + " was not taken over: " + status);
            }
            pause();
        }
        throw new IllegalStateException("the demo's file " + name + " takes too long");
    }

    /** What was reported of a month turns out to be wrong, whether or not the month is agreed. */
    void correct(DemoPerson lead, EngagementId engagement, String serviceLevel, YearMonth month, BigDecimal numerator) {
        demoStage.as(lead, () -> {
            var reported = reporting
                    .figure(engagement, serviceLevel, month.atEndOfMonth())
                    .orElseThrow();
            reporting.report(
                    engagement,
                    new NewFigure(
                            serviceLevel,
                            month,
                            numerator,
                            reported.denominator(),
                            reported.incidents(),
                            reported.version()));
        });
    }

    /** The client counted too, and of the same cases finds fewer right. */
    void measure(
            DemoPerson manager,
            EngagementId engagement,
            String serviceLevel,
            YearMonth month,
            BigDecimal fewer,
            String words) {
        demoStage.as(manager, () -> {
            var reported = reporting
                    .figure(engagement, serviceLevel, month.atEndOfMonth())
                    .orElseThrow();
            agreement.measure(
                    engagement,
                    new NewFigure(serviceLevel, month, reported.numerator().subtract(fewer), reported.denominator(), 0),
                    words);
        });
    }

    /** The client accepts what the vendor reported. */
    void accept(DemoPerson manager, EngagementId engagement, String serviceLevel, YearMonth month) {
        demoStage.as(manager, () -> {
            var end = month.atEndOfMonth();
            var reported = reporting.figure(engagement, serviceLevel, end).orElseThrow();
            agreement.acceptReported(engagement, new ReportedWindow(serviceLevel, end), reported.version());
        });
    }

    private ImportId start(EngagementId engagement, ImportFileKind kind, String name, String content, LocalDate asOf) {
        try {
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            var file = imports.receive(engagement, name, new ByteArrayInputStream(bytes));
            var columnMapping = decide(kind.suggest(file.probe()));
            return imports.start(engagement, new NewImport(file.id(), kind, columnMapping, asOf, false, OPENING));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Our files are written in one way only; where a short one leaves a choice, this is it. */
    private static ColumnMapping decide(ColumnMapping suggested) {
        var decided = suggested;
        for (FieldMapping field : suggested.fields()) {
            var name = field.field();
            if (name.endsWith("Date")) {
                decided = decided.with(field.with(DateOrder.YEAR_MONTH_DAY));
            } else if (name.equals("amount") || name.equals("numerator") || name.equals("denominator")) {
                decided = decided.with(field.with(DecimalMark.POINT));
            }
        }
        return decided;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
