package org.gangway.performance.imports;

import java.time.Clock;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.performance.figures.FigureCheck;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.figures.ReportableMonths;
import org.gangway.reading.ReadingObserver;
import org.springframework.stereotype.Component;

/** A file of monthly figures: read, compared with what is known, and merged. */
@Component
class MonthlyFigureFiles {

    private final EngagementService engagements;
    private final FigureCheck check;
    private final MonthlyFigureStore figures;
    private final Clock clock;

    MonthlyFigureFiles(EngagementService engagements, FigureCheck check, MonthlyFigureStore figures, Clock clock) {
        this.engagements = engagements;
        this.check = check;
        this.figures = figures;
        this.clock = clock;
    }

    DryRunBaseline seen(EngagementId engagement, long imports) {
        return figures.seen(engagement, imports);
    }

    DryRun tryOut(Upload upload, NewImport command) {
        var rows = rows(upload, command);
        var read = UploadReader.read(upload, command.mapping(), rows, ReadingObserver.NOBODY);
        return read.with(rows.doubts()).with(figures.compare(upload.engagement(), rows.reported()));
    }

    /** Needs a transaction; refuses what nobody has decided about. */
    LoadedFile load(ImportId id, Upload upload, NewImport command, CurrentUser by, ReadingObserver watch) {
        var rows = rows(upload, command);
        var read = UploadReader.read(upload, command.mapping(), rows, watch).with(rows.doubts());
        command.requireDecided(read);
        return new LoadedFile(read, figures.merge(upload, id, rows.reported(), by));
    }

    /** The same of a file of single cases. */
    DryRun tryOutCases(Upload upload, NewImport command) {
        var cases = cases(upload);
        var read = UploadReader.read(upload, command.mapping(), cases, ReadingObserver.NOBODY);
        return read.with(figures.compare(upload.engagement(), cases.reported()));
    }

    /** Needs a transaction. */
    LoadedFile loadCases(ImportId id, Upload upload, NewImport command, CurrentUser by, ReadingObserver watch) {
        var cases = cases(upload);
        var read = UploadReader.read(upload, command.mapping(), cases, watch);
        command.requireDecided(read);
        return new LoadedFile(read, figures.merge(upload, id, cases.reported(), by));
    }

    private CaseRows cases(Upload upload) {
        var term = engagements.get(upload.engagement()).term();
        return new CaseRows(
                check.signedServiceLevels(upload.engagement()), ReportableMonths.of(term, YearMonth.now(clock)));
    }

    private MonthlyFigureRows rows(Upload upload, NewImport command) {
        var term = engagements.get(upload.engagement()).term();
        return new MonthlyFigureRows(
                check.signedServiceLevels(upload.engagement()),
                ReportableMonths.of(term, YearMonth.now(clock)),
                command.mapping());
    }
}
