package org.gangway.governance.minutes;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gangway.document.DocumentBody;
import org.gangway.document.DocumentTable;
import org.gangway.document.SignatureLine;
import org.gangway.governance.action.Action;
import org.gangway.governance.committee.CommitteeParagraphs;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.Attendance;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.Minutes;
import org.gangway.governance.meeting.MinutesAnswer;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphPrinter;

/** Minutes as they are printed: the frame in the reader's language, the words of people in the language they were written in. */
final class MinutesDocument {

    private final MinutesContent content;
    private final Meeting meeting;
    private final Minutes minutes;
    private final PartyDirectory parties;
    private final Texts texts;
    private final ReaderProfile readerProfile;
    private final DocumentBody body;
    private final ParagraphPrinter printer;

    MinutesDocument(MinutesContent content, PartyDirectory parties, Texts texts, ReaderProfile readerProfile) {
        this.content = content;
        this.meeting = content.meeting();
        this.minutes = meeting.minutes();
        this.parties = parties;
        this.texts = texts;
        this.readerProfile = readerProfile;
        this.body = new DocumentBody(
                readerProfile.language(), say(Msg.governance_minutes_heading(meeting.number(), committee())));
        this.printer = new ParagraphPrinter(
                body, texts, readerProfile, minutes.lockedAt().orElse(null));
    }

    DocumentBody body() {
        var engagement = content.engagement();
        body.footer(
                        say(Msg.governance_pdf_footer(engagement.name(), meeting.number())),
                        say(Msg.governance_pdf_page("{page}", "{pages}")))
                .subtitle(engagement.name())
                .definitions(facts())
                .note(say(state()))
                .note(say(languageNote()));
        bilingualNote().ifPresent(note -> body.note(say(note)));
        attendance();
        for (var i = 0; i < meeting.agenda().size(); i++) {
            item(i + 1, meeting.agenda().get(i));
        }
        acceptance();
        content.addenda().forEach(this::addendum);
        return body;
    }

    private void addendum(Addendum addendum) {
        var author = parties.person(addendum.author()).name();
        body.heading(say(Msg.governance_addendum_numbered(addendum.number())))
                .note(say(Msg.governance_addendum_written(author, addendum.writtenAt())));
        print(MinutesParagraphs.of(addendum));
        body.note(say(addendum.sha256()
                        .map(Msg::governance_addendum_locked)
                        .orElseGet(Msg::governance_addendum_waiting)))
                .signatures(lines(
                        side -> addendum.answer(side).map(it -> new Signed(it.user(), it.at(), Optional.empty()))));
    }

    private Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                say(Msg.governance_parties()),
                say(Msg.engagement_header_parties(party(Side.CLIENT), party(Side.VENDOR))));
        facts.put(
                say(Msg.governance_day()),
                texts.formats(readerProfile)
                        .dateLong(meeting.time().startThere().toLocalDate()));
        content.sites().forEach(site -> facts.put(site.name(), clock(site.zone())));
        facts.put(say(Msg.governance_place()), meeting.place());
        return facts;
    }

    private String clock(java.time.ZoneId zone) {
        var there = new ReaderProfile(readerProfile.language(), readerProfile.formats(), zone);
        return texts.formats(there).dateTime(meeting.time().start());
    }

    private Text state() {
        return minutes.isLocked()
                ? Msg.governance_pdf_locked(minutes.sha256().orElseThrow())
                : Msg.governance_pdf_draft();
    }

    private Text languageNote() {
        var binding = content.engagement().languages().authoritativeLocale();
        var name = texts.formats(readerProfile).languageName(binding);
        return binding.getLanguage().equals(readerProfile.language().getLanguage())
                ? Msg.governance_pdf_authoritative(name)
                : Msg.governance_pdf_translation(name);
    }

    private void attendance() {
        var table = new DocumentTable()
                .words(say(Msg.governance_member_name()))
                .words(say(Msg.governance_member_party()))
                .words(say(Msg.governance_member_role()))
                .words(say(Msg.governance_attendance()));
        minutes.attendance().entrySet().stream()
                .map(it -> new AttendanceRow(
                        parties.person(new org.gangway.identity.PersonId(it.getKey())), it.getValue()))
                .sorted(java.util.Comparator.comparing(
                                (AttendanceRow it) -> it.attendance().side())
                        .thenComparing(it -> it.person().name()))
                .forEach(it -> table.row(
                        it.person().name(),
                        named(it.person().party()),
                        say(Text.of(it.attendance().role())),
                        say(it.attendance().present() ? Msg.governance_present() : Msg.governance_apologies())));
        body.heading(say(Msg.governance_attendance_title()))
                .table(table)
                .paragraph(say(minutes.isQuorate() ? Msg.governance_quorum() : Msg.governance_quorum_missing()));
    }

    private record AttendanceRow(org.gangway.identity.PersonSummary person, Attendance attendance) {}

    private void item(int place, AgendaItem item) {
        var free = item.kind() == AgendaKind.FREE;
        var title = free ? Msg.governance_agenda_free() : item.title();
        body.heading(say(Msg.governance_agenda_line(place, title, Text.of(item.purpose()))));
        if (free) {
            print(MinutesParagraphs.of(item));
        }
        if (!minutes.note(item.id()).isEmpty()) {
            print(MinutesParagraphs.note(item.id()));
        }
        content.decisions().stream().filter(it -> it.item().equals(item.id())).forEach(this::decision);
        content.actions().stream().filter(it -> it.item().equals(item.id())).forEach(this::action);
    }

    private void decision(Decision decision) {
        body.subheading(say(Msg.governance_decision_numbered(decision.number())));
        print(MinutesParagraphs.of(decision));
        decision.approves().ifPresent(month -> body.paragraph(say(Msg.governance_decision_approves(month))));
    }

    private void action(Action action) {
        var owner = parties.person(action.owner()).name();
        body.subheading(say(Msg.governance_action_numbered(action.number(), owner, action.dueOn())));
        print(MinutesParagraphs.of(action));
    }

    private String committee() {
        return paragraph(CommitteeParagraphs.of(content.committee().id())).wordsIn(readerProfile.language());
    }

    private void print(ParagraphKey key) {
        printer.print(paragraph(key));
    }

    private Paragraph paragraph(ParagraphKey key) {
        return Objects.requireNonNull(content.paragraphs().get(key));
    }

    /** Which of two columns binds; only where something stands in two. */
    private Optional<Text> bilingualNote() {
        return content.paragraphs().values().stream()
                        .filter(it -> it.key().kind() != ParagraphKind.COMMITTEE)
                        .noneMatch(printer::isBilingual)
                ? Optional.empty()
                : Optional.of(
                        minutes.isLocked()
                                ? Msg.governance_pdf_two_columns_locked()
                                : Msg.governance_pdf_two_columns());
    }

    private void acceptance() {
        body.heading(say(Msg.governance_acceptance_title()))
                .signatures(lines(side -> minutes.answer(side)
                        .filter(MinutesAnswer::accepted)
                        .map(it -> new Signed(it.user(), it.at(), it.standsInFor()))));
    }

    /** Somebody accepted for a side, and perhaps in the seat of somebody who was away. */
    private record Signed(
            org.gangway.identity.PersonId user, java.time.Instant at, Optional<org.gangway.identity.PersonId> absent) {}

    private String name(org.gangway.identity.PersonId user, Optional<org.gangway.identity.PersonId> absent) {
        var name = parties.person(user).name();
        return absent.map(it -> say(
                        Msg.governance_stands_in_for(name, parties.person(it).name())))
                .orElse(name);
    }

    private List<SignatureLine> lines(Function<Side, Optional<Signed>> signed) {
        return Arrays.stream(Side.values())
                .map(side -> signed.apply(side)
                        .map(it -> new SignatureLine(
                                party(side), name(it.user(), it.absent()), say(Msg.governance_accepted_at(it.at()))))
                        .orElse(new SignatureLine(party(side), "", say(Msg.governance_not_accepted_yet()))))
                .toList();
    }

    private String party(Side side) {
        return named(content.engagement().party(side));
    }

    /** What both sides accepted names them as they were called then. */
    private String named(PartyId party) {
        var accepted = Arrays.stream(Side.values())
                .flatMap(side -> minutes.answer(side).stream())
                .map(MinutesAnswer::at)
                .max(Instant::compareTo);
        return minutes.isLocked() && accepted.isPresent()
                ? parties.nameAt(party, accepted.get())
                : parties.party(party).name();
    }

    private String say(Text text) {
        return texts.say(text, readerProfile);
    }
}
