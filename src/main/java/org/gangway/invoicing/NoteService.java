package org.gangway.invoicing;

import java.time.YearMonth;
import org.gangway.document.DownloadFile;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.StatementNotFound;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credit notes and bonus invoices of agreed statements: drafts for both parties, issued by the vendor once. */
@Service
@Transactional
public class NoteService {

    private final StatementQueries statementQueries;
    private final EngagementService engagements;
    private final NoteDrafts drafts;
    private final NoteArchive archive;
    private final NoteIssue issue;
    private final NoteWriter writer;
    private final OwnRoles ownRoles;

    NoteService(
            StatementQueries statementQueries,
            EngagementService engagements,
            NoteDrafts drafts,
            NoteArchive archive,
            NoteIssue issue,
            NoteWriter writer,
            OwnRoles ownRoles) {
        this.statementQueries = statementQueries;
        this.engagements = engagements;
        this.drafts = drafts;
        this.archive = archive;
        this.issue = issue;
        this.writer = writer;
        this.ownRoles = ownRoles;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public NoteStanding standing(EngagementId id, YearMonth month) {
        var statement = statementQueries.statement(id, month);
        var engagement = engagements.get(id);
        var issued = archive.of(statement).stream()
                .map(note -> new NoteStanding.Issued(note, archive.editions(note)))
                .toList();
        var held = drafts.held(engagement, statement);
        var draft = held.isEmpty()
                ? drafts.of(engagement, statement)
                        .map(note -> standing(engagement, note))
                        .orElse(null)
                : null;
        return new NoteStanding(issued, draft, drafts.months(engagement, statement), held);
    }

    /** What would be issued now, as a file. */
    @ForEveryone
    @Transactional(readOnly = true)
    public DownloadFile draftFile(EngagementId id, YearMonth month, NoteEdition edition) {
        var statement = statementQueries.statement(id, month);
        var engagement = engagements.get(id);
        return writer.write(drafts.required(engagement, statement), edition);
    }

    /** The file as it was issued. */
    @ForEveryone
    @Transactional(readOnly = true)
    public DownloadFile issuedFile(EngagementId id, YearMonth month, String number, NoteEdition edition) {
        return archive.of(statementQueries.statement(id, month)).stream()
                .filter(note -> note.number().equals(number))
                .findFirst()
                .map(note -> archive.file(note, edition))
                .orElseThrow(() -> new StatementNotFound(id, month));
    }

    /** Gives what is open its number, books it, and keeps its files for good; done again, it changes nothing. */
    @ForApprovers
    public IssuedNote issue(EngagementId id, YearMonth month, TaxTreatment tax) {
        var engagement = engagements.get(id);
        var user = ownRoles.user();
        if (!isVendor(engagement, user)) {
            throw new RuleViolation("invoicing.note-issued-by-vendor");
        }
        return issue.of(engagement, month, tax, user);
    }

    private boolean mayIssue(Engagement engagement) {
        var user = ownRoles.in(engagement.id());
        return isVendor(engagement, user) && user.approves();
    }

    private static boolean isVendor(Engagement engagement, CurrentUser user) {
        return engagement.sideOf(user.party()) == Side.VENDOR;
    }

    private NoteStanding.Draft standing(Engagement engagement, Note draft) {
        var gaps = NoteGaps.of(draft, NoteProfile.PEPPOL);
        return new NoteStanding.Draft(
                draft,
                gaps,
                NoteGaps.of(draft, NoteProfile.OIOUBL),
                writer.editions(draft, engagement.languages().authoritativeLocale()),
                mayIssue(engagement) && gaps.isEmpty());
    }
}
