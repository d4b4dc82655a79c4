package org.gangway.settlement;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.identity.Users;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credit notes and bonus invoices of agreed statements: drafts for both parties, issued by the vendor once. */
@Service
@Transactional
public class NoteService {

    private final Turn turn;
    private final SettlementService settlement;
    private final EngagementService engagements;
    private final NoteDrafts drafts;
    private final NoteArchive archive;
    private final NoteWriter writer;
    private final LedgerService ledger;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteService(
            Turn turn,
            SettlementService settlement,
            EngagementService engagements,
            NoteDrafts drafts,
            NoteArchive archive,
            NoteWriter writer,
            LedgerService ledger,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.turn = turn;
        this.settlement = settlement;
        this.engagements = engagements;
        this.drafts = drafts;
        this.archive = archive;
        this.writer = writer;
        this.ledger = ledger;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public NoteStanding standing(EngagementId id, YearMonth month) {
        var statement = settlement.statement(id, month);
        var issued = archive.of(statement).stream()
                .map(note -> new NoteStanding.Issued(note, archive.forms(note)))
                .toList();
        var draft = drafts.of(engagements.get(id), statement)
                .map(NoteService::standing)
                .orElse(null);
        return new NoteStanding(issued, draft);
    }

    /** What would be issued now, as a file. */
    @ForEveryone
    @Transactional(readOnly = true)
    public StatementFile draftFile(EngagementId id, YearMonth month, NoteForm form) {
        var statement = settlement.statement(id, month);
        var engagement = engagements.get(id);
        return writer.write(draft(engagement, statement), form, language(engagement));
    }

    /** The file as it was issued. */
    @ForEveryone
    @Transactional(readOnly = true)
    public StatementFile issuedFile(EngagementId id, YearMonth month, String number, NoteForm form) {
        return archive.of(settlement.statement(id, month)).stream()
                .filter(note -> note.number().equals(number))
                .findFirst()
                .map(note -> archive.file(note, form))
                .orElseThrow(() -> new StatementNotFound(id, month));
    }

    /** Gives what is open its number, books it, and keeps its files for good; done again, it changes nothing. */
    @ForApprovers
    public IssuedNote issue(EngagementId id, YearMonth month, TaxTreatment tax) {
        var engagement = engagements.get(id);
        var user = users.current();
        if (engagement.sideOf(user.party()) != Side.VENDOR) {
            throw new RuleViolation("settlement.note-issued-by-vendor");
        }
        turn.take(id);
        var statement = settlement.statement(id, month);
        var before = archive.of(statement);
        if (!before.isEmpty() && drafts.of(engagement, statement).isEmpty()) {
            return before.getLast();
        }
        return issue(engagement, statement, tax, user);
    }

    private IssuedNote issue(Engagement engagement, MonthlyStatement statement, TaxTreatment tax, CurrentUser user) {
        var draft = draft(engagement, statement).taxed(tax);
        NoteGaps.refuseAny(NoteGaps.of(draft, NoteProfile.PEPPOL));
        var sequence = archive.nextSequence(engagement.id(), draft.kind());
        var number = IssuedNote.number(draft.kind(), engagement.id(), sequence);
        var note = draft.numbered(number, IssueDay.of(engagements.sites(engagement.id()), clock));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var issued = archive.keep(new IssuedNote(statement, sequence, note, user, at));
        forms(note).forEach(form -> archive.keep(issued, form, writer.write(note, form, language(engagement))));
        requireAll(note, ledger.putOnPaper(engagement.id(), statement.month(), number));
        events.publishEvent(
                new CreditNoteIssued(engagement.id(), statement.month(), note.kind(), number, note.total()));
        return issued;
    }

    private static void requireAll(Note note, Money booked) {
        var total = note.kind() == NoteKind.CREDIT_NOTE ? note.total().negated() : note.total();
        if (!total.equals(booked)) {
            throw new IllegalStateException(note.reference() + " says " + total + ", but booked was " + booked);
        }
    }

    private Note draft(Engagement engagement, MonthlyStatement statement) {
        if (!statement.isFrozen()) {
            throw new RuleViolation("settlement.note-not-agreed", Map.of("month", statement.month()));
        }
        return drafts.of(engagement, statement)
                .orElseThrow(() -> new RuleViolation("settlement.note-nothing", Map.of("month", statement.month())));
    }

    private static NoteStanding.Draft standing(Note draft) {
        return new NoteStanding.Draft(
                draft, NoteGaps.of(draft, NoteProfile.PEPPOL), NoteGaps.of(draft, NoteProfile.OIOUBL), forms(draft));
    }

    private static List<NoteForm> forms(Note note) {
        return Arrays.stream(NoteForm.values())
                .filter(form -> {
                    var profile = form.profile();
                    return profile == null
                            || profile.writes(note.currency())
                                    && NoteGaps.of(note, profile).isEmpty();
                })
                .toList();
    }

    private static Locale language(Engagement engagement) {
        return engagement.languages().authoritativeLocale();
    }
}
