package org.gangway.performance.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForVendorLeads;
import org.gangway.performance.figures.ImportId;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.StatedFormat;
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

    ImportService(
            EngagementService engagements,
            CurrentUserProvider currentUserProvider,
            Uploads uploads,
            FileLoader loader,
            ImportRegister register,
            ImportJobs jobs) {
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
        this.uploads = uploads;
        this.loader = loader;
        this.register = register;
        this.jobs = jobs;
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

    /** What would become of each row, without changing anything. */
    @ForVendorLeads
    @Transactional(readOnly = true)
    public DryRun tryOut(EngagementId engagement, UploadId id, ImportFileKind kind, ColumnMapping columnMapping) {
        engagements.get(engagement);
        var upload = upload(engagement, id);
        uploads.triedOut(upload, loader.known(engagement));
        return loader.tryOut(upload, kind, columnMapping);
    }

    /** Takes the file over in the background; refused when the newest import was of this very file. */
    @ForVendorLeads
    public ImportId start(EngagementId engagement, NewImport command) {
        engagements.get(engagement);
        var upload = upload(engagement, command.upload());
        command.mapping().requireFaultless(upload.file().probe());
        var by = currentUserProvider.current();
        var id = register.enter(upload, command, by);
        jobs.start(id, upload, command, by);
        return id;
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
