package org.gangway.performance;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForVendorLeads;
import org.gangway.identity.Users;
import org.gangway.reading.ReadingWatch;
import org.gangway.reading.StatedFormat;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** How files of figures come in: looked at, tried, and only then taken over. */
@Service
public class ImportService {

    private static final int LISTED = 50;

    private final EngagementService engagements;
    private final Users users;
    private final Uploads uploads;
    private final FigureCheck check;
    private final FigureImports imports;
    private final ImportRun run;
    private final ImportJobs jobs;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    ImportService(
            EngagementService engagements,
            Users users,
            Uploads uploads,
            FigureCheck check,
            FigureImports imports,
            ImportRun run,
            ImportJobs jobs,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.engagements = engagements;
        this.users = users;
        this.uploads = uploads;
        this.check = check;
        this.imports = imports;
        this.run = run;
        this.jobs = jobs;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Stores the file on disk and says how it is written; nothing of it counts yet. */
    @ForVendorLeads
    public UploadedFile receive(EngagementId engagement, String fileName, InputStream in) throws IOException {
        engagements.get(engagement);
        return uploads.receive(engagement, users.current().id(), fileName, in).file();
    }

    /** Looks at the file again, as its user says that it is written; nothing of it counts yet. */
    @ForVendorLeads
    public UploadedFile readAnew(EngagementId engagement, UploadId id, StatedFormat stated) throws IOException {
        engagements.get(engagement);
        return uploads.readAnew(upload(engagement, id), stated).file();
    }

    @ForVendorLeads
    public void discard(EngagementId engagement, UploadId id) {
        uploads.forget(upload(engagement, id));
    }

    /** What would become of each row, without changing anything. */
    @ForVendorLeads
    @Transactional(readOnly = true)
    public DryRun tryOut(EngagementId engagement, UploadId id, FileKind kind, org.gangway.reading.Mapping mapping) {
        engagements.get(engagement);
        var target =
                kind == FileKind.RECEIVABLES ? new TrialLedger() : new FigureRows(check.promised(engagement), mapping);
        var upload = upload(engagement, id);
        uploads.triedOut(upload, run.known(engagement));
        return UploadReader.read(upload, mapping, target, ReadingWatch.NOBODY);
    }

    /** Takes the file over in the background; refused when the newest import was of this very file. */
    @ForVendorLeads
    public ImportId start(EngagementId engagement, NewImport command) {
        engagements.get(engagement);
        var upload = upload(engagement, command.upload());
        command.mapping().requireFaultless(upload.file().probe());
        var mapping = json.writeValueAsString(command.mapping());
        requireNews(upload, command, mapping);
        var by = users.current();
        var id = ImportId.next();
        transaction.executeWithoutResult(_ -> imports.begin(id, upload, command, mapping, by, clock.instant()));
        jobs.start(id, upload, command, by);
        return id;
    }

    private void requireNews(Upload upload, NewImport command, String mapping) {
        var sha256 = upload.file().probe().sha256();
        transaction
                .execute(_ -> imports.lastIfSame(upload.engagement(), command.kind(), sha256, mapping))
                .ifPresent(last -> {
                    throw new RuleViolation(
                            "performance.same-file",
                            Map.of("file", last.fileName(), "at", last.startedAt(), "name", last.startedBy()));
                });
    }

    @ForVendorLeads
    @Transactional(readOnly = true)
    public void cancel(EngagementId engagement, ImportId id) {
        jobs.cancel(get(engagement, id).id());
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public FigureImport get(EngagementId engagement, ImportId id) {
        engagements.get(engagement);
        return imports.find(engagement, id).map(jobs::withProgress).orElseThrow(() -> new ImportNotFound(id));
    }

    /** The newest fifty. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<FigureImport> imports(EngagementId engagement) {
        engagements.get(engagement);
        return imports.newestFirst(engagement, LISTED).stream()
                .map(jobs::withProgress)
                .toList();
    }

    private Upload upload(EngagementId engagement, UploadId id) {
        return uploads.get(id, engagement, users.current().id());
    }
}
