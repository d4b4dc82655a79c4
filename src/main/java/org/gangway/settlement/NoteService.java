package org.gangway.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.identity.Users;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credit notes and bonus invoices of agreed statements: drafts for both parties, issued by the vendor once. */
@Service
@Transactional
public class NoteService {

    private final SettlementService settlement;
    private final EngagementService engagements;
    private final NoteDrafts drafts;
    private final NoteArchive archive;
    private final NoteWriter writer;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteService(
            SettlementService settlement,
            EngagementService engagements,
            NoteDrafts drafts,
            NoteArchive archive,
            NoteWriter writer,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settlement = settlement;
        this.engagements = engagements;
        this.drafts = drafts;
        this.archive = archive;
        this.writer = writer;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public NoteStanding standing(EngagementId id, YearMonth month) {
        var statement = settlement.statement(id, month);
        var issued = archive.of(statement);
        if (issued.isPresent()) {
            return new NoteStanding(null, issued.get(), List.of(), List.of(), archive.forms(issued.get()));
        }
        if (!isFinal(statement)) {
            return new NoteStanding(null, null, List.of(), List.of(), List.of());
        }
        return drafts.of(engagements.get(id), statement)
                .map(NoteService::standing)
                .orElseGet(() -> new NoteStanding(null, null, List.of(), List.of(), List.of()));
    }

    /** The file as it was issued; before that a draft of it. */
    @ForEveryone
    @Transactional(readOnly = true)
    public StatementFile file(EngagementId id, YearMonth month, NoteForm form) {
        var statement = settlement.statement(id, month);
        var engagement = engagements.get(id);
        return archive.of(statement)
                .map(issued -> archive.file(issued, form))
                .orElseGet(() -> writer.write(draft(engagement, statement), form, language(engagement)));
    }

    /** Gives the note its number and keeps its files for good; done again, it changes nothing. */
    @ForApprovers
    public IssuedNote issue(EngagementId id, YearMonth month, TaxTreatment tax) {
        var engagement = engagements.get(id);
        var user = users.current();
        if (engagement.sideOf(user.party()) != Side.VENDOR) {
            throw new RuleViolation("settlement.note-issued-by-vendor");
        }
        var statement = settlement.statement(id, month);
        archive.waitForTurn(id);
        return archive.of(statement).orElseGet(() -> issue(engagement, statement, tax, user));
    }

    private IssuedNote issue(Engagement engagement, MonthlyStatement statement, TaxTreatment tax, CurrentUser user) {
        var draft = draft(engagement, statement).taxed(tax);
        NoteGaps.refuseAny(NoteGaps.of(draft, NoteProfile.PEPPOL));
        var sequence = archive.nextSequence(engagement.id(), draft.kind());
        var number = IssuedNote.number(draft.kind(), engagement.id(), sequence);
        var note = draft.numbered(number, LocalDate.now(clock));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var issued = archive.keep(new IssuedNote(statement, sequence, note, user, at));
        forms(note).forEach(form -> archive.keep(issued, form, writer.write(note, form, language(engagement))));
        events.publishEvent(
                new CreditNoteIssued(engagement.id(), statement.month(), note.kind(), number, note.total()));
        return issued;
    }

    private Note draft(Engagement engagement, MonthlyStatement statement) {
        if (!isFinal(statement)) {
            throw new RuleViolation("settlement.note-not-agreed", Map.of("month", statement.month()));
        }
        return drafts.of(engagement, statement)
                .orElseThrow(() -> new RuleViolation("settlement.note-nothing", Map.of("month", statement.month())));
    }

    private static NoteStanding standing(Note draft) {
        return new NoteStanding(
                draft,
                null,
                NoteGaps.of(draft, NoteProfile.PEPPOL),
                NoteGaps.of(draft, NoteProfile.OIOUBL),
                forms(draft));
    }

    private static List<NoteForm> forms(Note note) {
        return Arrays.stream(NoteForm.values())
                .filter(form -> {
                    var profile = form.profile();
                    return profile == null || NoteGaps.of(note, profile).isEmpty();
                })
                .toList();
    }

    private static java.util.Locale language(Engagement engagement) {
        return engagement.languages().authoritativeLocale();
    }

    private static boolean isFinal(MonthlyStatement statement) {
        return statement.state() == StatementState.AGREED;
    }
}
