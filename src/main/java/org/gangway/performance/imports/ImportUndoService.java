package org.gangway.performance.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.database.AdvisoryLock;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForVendorLeads;
import org.gangway.performance.evaluation.AgreedMonths;
import org.gangway.performance.evaluation.ResultChange;
import org.gangway.performance.evaluation.ResultChangeAnnouncer;
import org.gangway.performance.figures.ImportId;
import org.gangway.shared.Fingerprint;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** How the newest import of its kind is undone, while nothing agreed rests on it. */
@Service
@Transactional
public class ImportUndoService {

    private final EngagementService engagements;
    private final ImportRegister register;
    private final ImportMemory memory;
    private final ResultChangeAnnouncer resultChangeAnnouncer;
    private final AgreedMonths agreedMonths;
    private final AdvisoryLock lock;
    private final AuditLog log;

    ImportUndoService(
            EngagementService engagements,
            ImportRegister register,
            ImportMemory memory,
            ResultChangeAnnouncer resultChangeAnnouncer,
            AgreedMonths agreedMonths,
            AdvisoryLock lock,
            AuditLog log) {
        this.engagements = engagements;
        this.register = register;
        this.memory = memory;
        this.resultChangeAnnouncer = resultChangeAnnouncer;
        this.agreedMonths = agreedMonths;
        this.lock = lock;
        this.log = log;
    }

    /** The imports that can be undone: of each kind the newest, unless it changed nothing. */
    @ForVendorLeads
    @Transactional(readOnly = true)
    public Set<ImportId> undoable(EngagementId engagement) {
        engagements.get(engagement);
        return memory.undoable(engagement);
    }

    /** What undoing would change; nothing of it is done. */
    @ForVendorLeads
    public UndoPreview preview(EngagementId engagement, ImportId id) {
        requireUndoable(engagement, id);
        var rows = new LinkedHashMap<ImportId, UndoneRows>();
        var results = resultChangeAnnouncer.changesOf(engagement, () -> rows.put(id, memory.undo(id)));
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        var months = results.stream().map(ResultChange::month).distinct().toList();
        return new UndoPreview(
                rows.getOrDefault(id, new UndoneRows(0, 0)), results, agreedMonths.among(engagement, months));
    }

    /** Puts back what was known before, as if the file had not come in; refused where something agreed rests on it. */
    @ForVendorLeads
    public void undo(EngagementId engagement, ImportId id) {
        lock.take(ImportRun.SUBJECT, engagement.value());
        var undone = requireUndoable(engagement, id);
        var rows = resultChangeAnnouncer.announceChangesOf(engagement, () -> {
            var put = new LinkedHashMap<ImportId, UndoneRows>();
            var results = resultChangeAnnouncer.changesOf(engagement, () -> put.put(id, memory.undo(id)));
            requireNothingAgreed(engagement, results);
            register.undo(id);
            return put.getOrDefault(id, new UndoneRows(0, 0));
        });
        log.record(AuditEvent.of("performance.import-undone", id.value())
                .inEngagement(engagement.value())
                .before(Map.of("file", undone.fileName(), "sha256", new Fingerprint(undone.sha256())))
                .after(Map.of("removed", rows.removed(), "restored", rows.restored())));
    }

    private void requireNothingAgreed(EngagementId engagement, List<ResultChange> results) {
        var months = results.stream().map(ResultChange::month).distinct().toList();
        var agreed = agreedMonths.among(engagement, months);
        if (!agreed.isEmpty()) {
            throw new RuleViolation("performance.import.agreed-rests-on-it", Map.of("month", agreed.getFirst()));
        }
    }

    private FigureImport requireUndoable(EngagementId engagement, ImportId id) {
        engagements.get(engagement);
        var found = register.find(engagement, id).orElseThrow(() -> new ImportNotFound(id));
        if (found.status() != ImportStatus.COMMITTED
                || !memory.undoable(engagement).contains(id)) {
            throw new RuleViolation("performance.import.not-undoable");
        }
        return found;
    }
}
