package org.gangway.performance.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForVendorLeads;
import org.gangway.performance.figures.ImportId;
import org.gangway.reading.StatedFormat;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How files of figures come in: looked at, tried, and only then taken over. */
@Service
public class ImportService {

    private final EngagementService engagements;
    private final CurrentUserProvider currentUserProvider;
    private final Uploads uploads;
    private final FileLoader loader;
    private final ImportRegister register;
    private final ImportJobs jobs;
    private final Clock clock;

    ImportService(
            EngagementService engagements,
            CurrentUserProvider currentUserProvider,
            Uploads uploads,
            FileLoader loader,
            ImportRegister register,
            ImportJobs jobs,
            Clock clock) {
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
        this.uploads = uploads;
        this.loader = loader;
        this.register = register;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Stores the file on disk and says how it is written; nothing of it counts yet. */
    @ForVendorLeads
    public UploadedFile receive(EngagementId engagement, String fileName, InputStream in) throws IOException {
        engagements.get(engagement);
        return uploads.receive(engagement, currentUserProvider.current().id(), fileName, in)
                .file();
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

    /** What would become of each row under the answers given so far, without changing anything. */
    @ForVendorLeads
    @Transactional
    public DryRun tryOut(EngagementId engagement, NewImport command) {
        engagements.get(engagement);
        requireStateReached(command);
        var upload = upload(engagement, command.upload());
        uploads.triedOut(upload, loader.known(engagement));
        return loader.tryOut(upload, command);
    }

    /** Takes the file over in the background; refused when the newest import was of this very file. */
    @ForVendorLeads
    public ImportId start(EngagementId engagement, NewImport command) {
        engagements.get(engagement);
        requireStateReached(command);
        var upload = upload(engagement, command.upload());
        command.mapping().requireFaultless(upload.file().probe());
        var by = currentUserProvider.current();
        var id = register.enter(upload, command, by);
        jobs.start(id, upload, command, by);
        return id;
    }

    /** A list of invoices shows no day that has not begun anywhere. */
    private void requireStateReached(NewImport command) {
        if (command.kind() == ImportFileKind.RECEIVABLES
                && command.asOf().isAfter(LocalDate.now(clock.withZone(ZoneOffset.MAX)))) {
            throw new RuleViolation("performance.import.state-not-reached", Map.of("day", command.asOf()));
        }
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
        return register.find(engagement, id).map(jobs::withProgress).orElseThrow(() -> new ImportNotFound(id));
    }

    /** The newest fifty. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<FigureImport> imports(EngagementId engagement) {
        engagements.get(engagement);
        return register.newestFirst(engagement).stream().map(jobs::withProgress).toList();
    }

    private Upload upload(EngagementId engagement, UploadId id) {
        return uploads.get(id, engagement, currentUserProvider.current().id());
    }
}
