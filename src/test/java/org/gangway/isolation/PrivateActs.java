package org.gangway.isolation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.agreement.negotiation.WithdrawalService;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.briefing.quiz.NewQuizQuestion;
import org.gangway.briefing.quiz.QuizQuestionId;
import org.gangway.briefing.quiz.QuizService;
import org.gangway.briefing.text.BriefingId;
import org.gangway.briefing.text.BriefingKind;
import org.gangway.briefing.text.BriefingParagraphId;
import org.gangway.briefing.text.BriefingService;
import org.gangway.briefing.text.BriefingTopic;
import org.gangway.briefing.text.NewBriefingParagraph;
import org.gangway.discussion.Audience;
import org.gangway.discussion.Subject;
import org.gangway.discussion.attachment.AttachmentId;
import org.gangway.discussion.attachment.AttachmentService;
import org.gangway.discussion.attachment.NewAttachment;
import org.gangway.discussion.comment.CommentId;
import org.gangway.discussion.comment.CommentService;
import org.gangway.discussion.comment.NewComment;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.action.ActionService;
import org.gangway.governance.action.NewAction;
import org.gangway.governance.meeting.AgendaItemSubjects;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.NewVendor;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.registration.VendorService;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Metric;
import org.gangway.paragraph.NewTranslation;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.TranslationId;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.paragraph.TranslationService;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.NewImport;
import org.gangway.testing.World;
import org.springframework.context.ApplicationContext;

/** Everything that a party can do in private, with a word in it that the other party must nowhere find. */
public final class PrivateActs {

    /** What the log keeps of them; each is done here. */
    public static final Set<String> LOGGED = new TreeSet<>(Set.of(
            "agreement.started",
            "agreement.effective-day-set",
            "agreement.term-drafted",
            "agreement.term-edited",
            "agreement.term-removed",
            "agreement.retirement-drafted",
            "agreement.draft-undone",
            "agreement.discarded",
            "minutes.attendance",
            "minutes.noted",
            "decision.taken",
            "decision.struck",
            "briefing.begun",
            "briefing.paragraph-added",
            "briefing.paragraph-changed",
            "briefing.paragraph-removed",
            "briefing.question-withdrawn",
            "briefing.question-written",
            "action.assigned",
            "action.done",
            "action.dropped",
            "action.handed-on",
            "action.postponed",
            "action.reopened",
            "action.struck",
            "attachment.added",
            "attachment.withdrawn",
            "comment.withdrawn",
            "comment.written",
            "translation.confirmed",
            "translation.written"));

    private static final String SECRET = "Goldcrest";

    /** In what the vendor does: the client may know its own secrets. */
    private static final String VENDORS_SECRET = "Firecrest";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);

    /**
     * @param by who does it
     * @param isShared whether it is only what others need, and done in the open
     * @param takesBack whether something that was done in private before is seen no more, not even by the own party
     */
    record PrivateAct(String name, CurrentUser by, Runnable deed, boolean isShared, boolean takesBack) {

        PrivateAct(String name, CurrentUser by, Runnable deed) {
            this(name, by, deed, false, false);
        }

        String secret() {
            return by.side() == Side.CLIENT ? SECRET : VENDORS_SECRET;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final ApplicationContext application;
    private final World world;
    private final EngagementId engagement;
    private final MeetingId meeting;
    private final List<PrivateAct> acts = new ArrayList<>();

    PrivateActs(ApplicationContext application, World world) {
        this.application = application;
        this.world = world;
        var story = new GovernanceStory(application);
        engagement = story.engagement(world);
        meeting = story.quorate(world, story.committee(world, engagement));
        drafts();
        draftsBesideOffers();
        amendment();
        minutes();
        discussions();
        uploads();
        invitations();
        briefings();
    }

    List<PrivateAct> all() {
        return List.copyOf(acts);
    }

    EngagementId engagement() {
        return engagement;
    }

    private void drafts() {
        var negotiation = the(NegotiationService.class);
        var version = new Kept<AgreementVersionId>();
        manager("a draft of terms", () -> version.keep(negotiation.start(engagement)));
        manager("a day for the draft", () -> negotiation.takeEffect(version.kept(), LocalDate.of(2026, 1, 1)));
        editedAndRemoved(version, "");
    }

    private void editedAndRemoved(Kept<AgreementVersionId> version, String where) {
        var negotiation = the(NegotiationService.class);
        var term = new Kept<org.gangway.agreement.negotiation.TermId>();
        manager("a term drafted" + where, () -> term.keep(negotiation.draft(version.kept(), level("98"))));
        manager("a term edited" + where, () -> negotiation.edit(term.kept(), 0, level("97")));
        managerTakesBack("a term removed" + where, () -> negotiation.remove(term.kept(), 1));
    }

    /** While the first terms lie on the table, others are still drafted. */
    private void draftsBesideOffers() {
        var negotiation = the(NegotiationService.class);
        var version = new Kept<AgreementVersionId>();
        Runnable offer = () -> {
            version.keep(the(AgreementService.class)
                    .current(engagement)
                    .orElseThrow()
                    .version()
                    .id());
            var close = negotiation.draft(version.kept(), AgreementFixtures.closeOnTime("98", "95"));
            negotiation.offer(version.kept(), List.of(close), "");
        };
        acts.add(new PrivateAct("an offer", world.manager(), offer, true, true));
        editedAndRemoved(version, " beside an offer");
    }

    /** Signed terms, and an amendment that is never offered. */
    private void amendment() {
        acts.add(new PrivateAct("terms signed", world.manager(), this::sign, true, true));
        var negotiation = the(NegotiationService.class);
        var back = the(WithdrawalService.class);
        var version = new Kept<AgreementVersionId>();
        manager("an amendment", () -> version.keep(negotiation.start(engagement)));
        manager("the end of a service level drafted", () -> {
            var term = firstTerm(version.kept());
            back.retire(term.id(), term.version(), "");
        });
        managerTakesBack("that undone", () -> {
            var term = firstTerm(version.kept());
            back.undo(term.id(), term.version());
        });
        managerTakesBack("the amendment given up", () -> back.abandon(version.kept(), ""));
    }

    private Term firstTerm(AgreementVersionId version) {
        return the(AgreementService.class).version(version).terms().getFirst();
    }

    private void sign() {
        var agreements = the(AgreementService.class);
        var negotiation = the(NegotiationService.class);
        var version = agreements.current(engagement).orElseThrow().version().id();
        var level = AgreementFixtures.closeOnTime("98", "95");
        var schedule = negotiation.draft(version, AgreementFixtures.schedule(AgreementFixtures.share(level, "100")));
        negotiation.offer(version, List.of(schedule), "");
        GovernanceStory.by(world.lead(), () -> {
            agreements.version(version).terms().forEach(term -> negotiation.accept(term.id(), term.version()));
            sign(version);
        });
        GovernanceStory.by(world.manager(), () -> sign(version));
    }

    private void sign(AgreementVersionId version) {
        var agreed = the(AgreementService.class).version(version).version();
        the(SigningService.class).sign(version, agreed.sha256().orElseThrow());
    }

    private static ServiceLevelTerms level(String expected) {
        return ServiceLevelTerms.usual(
                "secret", SECRET + " on time", Metric.PAID_ON_TIME_BY_COUNT, AgreedLevels.of(expected, "90"));
    }

    private void minutes() {
        var minutes = the(MinutesService.class);
        var actions = the(ActionService.class);
        var translations = the(TranslationService.class);
        var translation = new Kept<TranslationId>();
        var decision = new Kept<org.gangway.governance.meeting.DecisionId>();
        var action = new Kept<org.gangway.governance.action.ActionId>();
        manager(
                "who was there",
                () -> minutes.attend(meeting, world.clientMember().id(), true));
        manager("a note", () -> minutes.note(meeting, item(), "", SECRET));
        manager(
                "a translation of it",
                () -> translation.keep(translations.translate(
                        engagement,
                        MinutesParagraphs.note(item()),
                        new NewTranslation(Locale.of("da"), SECRET, TranslationOrigin.MACHINE, 1, 0))));
        manager("it is confirmed", () -> translations.confirm(translation.kept()));
        manager("a decision", () -> decision.keep(minutes.decide(meeting, item(), SECRET)));
        managerTakesBack("a decision struck", () -> minutes.strike(meeting, decision.kept()));
        for (var end : List.<java.util.function.Consumer<org.gangway.governance.action.ActionId>>of(
                actions::complete, actions::drop, id -> actions.strike(meeting, id))) {
            manager("an action for the other side", () -> action.keep(actions.assign(meeting, task())));
            manager("its end", () -> end.accept(action.kept()));
        }
        manager("an action that changes", () -> action.keep(actions.assign(meeting, task())));
        manager(
                "it is handed on",
                () -> actions.handOn(action.kept(), world.manager().id()));
        manager("it is postponed", () -> actions.postpone(action.kept(), LocalDate.of(2199, 3, 26)));
        managerTakesBack("it is dropped", () -> actions.drop(action.kept()));
        manager("it is reopened", () -> actions.reopen(action.kept()));
    }

    private UUID item() {
        return the(MeetingService.class).get(meeting).agenda().getFirst().id();
    }

    private NewAction task() {
        return new NewAction(item(), SECRET, world.lead().id(), DAY);
    }

    private void discussions() {
        var comments = the(CommentService.class);
        var attachments = the(AttachmentService.class);
        var comment = new Kept<CommentId>();
        var attachment = new Kept<AttachmentId>();
        manager("a comment for the own side", () -> {
            var colleague = Set.of(world.controller().id());
            comment.keep(comments.write(
                    engagement, agendaItem(), new NewComment(SECRET, Locale.ENGLISH, Audience.OWN_SIDE, colleague)));
        });
        managerTakesBack("it is withdrawn", () -> comments.withdraw(comment.kept()));
        manager("a file for the own side", () -> {
            try (var file = new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))) {
                var command = new NewAttachment(SECRET + ".txt", Audience.OWN_SIDE);
                attachment.keep(attachments.attach(engagement, agendaItem(), command, file));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        managerTakesBack("the file is withdrawn", () -> attachments.withdraw(attachment.kept()));
    }

    private Subject agendaItem() {
        return AgendaItemSubjects.of(
                the(MeetingService.class).get(meeting).agenda().getFirst());
    }

    private void uploads() {
        var imports = the(ImportService.class);
        acts.add(new PrivateAct("an upload and its trial", world.lead(), () -> {
            try (var file = new ByteArrayInputStream(
                    ("country,invoice number,invoice date,due date,amount,disputed,settled date\nDK," + VENDORS_SECRET
                                    + ",1/15/2026,2/14/2026,100.00,No,1/20/2026\n")
                            .getBytes(StandardCharsets.UTF_8))) {
                var received = imports.receive(engagement, VENDORS_SECRET + ".csv", file);
                var mapping = ImportFileKind.RECEIVABLES.suggest(received.probe());
                imports.tryOut(
                        engagement,
                        new NewImport(
                                received.id(), ImportFileKind.RECEIVABLES, mapping, LocalDate.of(2014, 6, 30), false));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
    }

    private void invitations() {
        var people = the(PeopleService.class);
        manager("a colleague invited", () -> people.invite(invited(SECRET, Role.AUDITOR)));
        var vendors = the(VendorService.class);
        var lead = invited(SECRET, Role.VENDOR_LEAD);
        manager(
                "another vendor registered",
                () -> vendors.register(new NewVendor(SECRET, "IN", lead.name(), lead.email())));
        acts.add(new PrivateAct(
                "a colleague invited by the vendor",
                world.lead(),
                () -> people.invite(invited(VENDORS_SECRET, Role.VENDOR_LEAD))));
    }

    private void briefings() {
        var briefings = the(BriefingService.class);
        var quiz = the(QuizService.class);
        var briefing = new Kept<BriefingId>();
        var paragraph = new Kept<BriefingParagraphId>();
        var question = new Kept<QuizQuestionId>();
        manager("a briefing begun", () -> briefing.keep(briefings.begin(engagement, BriefingKind.HOW_WE_WORK)));
        manager(
                "a paragraph of it",
                () -> paragraph.keep(briefings.add(
                        briefing.kept(), NewBriefingParagraph.of(BriefingTopic.FURTHER, english(SECRET)), true)));
        manager("other words", () -> briefings.change(paragraph.kept(), english(SECRET + " " + SECRET), true));
        managerTakesBack("it is taken out", () -> briefings.remove(paragraph.kept(), true));
        manager(
                "a question",
                () -> question.keep(quiz.ask(
                        briefing.kept(),
                        new NewQuizQuestion(
                                SECRET,
                                List.of(
                                        new NewQuizQuestion.NewChoice(SECRET, true),
                                        new NewQuizQuestion.NewChoice("Nothing", false)),
                                false,
                                Locale.ENGLISH))));
        managerTakesBack("it is asked no more", () -> quiz.withdraw(question.kept()));
    }

    private static OriginalText english(String words) {
        return OriginalText.of(words, Locale.ENGLISH);
    }

    private static NewInvitation invited(String secret, Role role) {
        var email = secret.toLowerCase(Locale.ROOT) + UUID.randomUUID() + "@people.example";
        return new NewInvitation(email, secret, EnumSet.of(role, Role.ADMINISTRATOR));
    }

    private void manager(String name, Runnable deed) {
        acts.add(new PrivateAct(name, world.manager(), deed));
    }

    private void managerTakesBack(String name, Runnable deed) {
        acts.add(new PrivateAct(name, world.manager(), deed, false, true));
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }

    /** What one act makes and a later one needs. */
    private static final class Kept<T> {

        private @org.jspecify.annotations.Nullable T kept;

        void keep(T thing) {
            kept = thing;
        }

        T kept() {
            return java.util.Objects.requireNonNull(kept);
        }
    }
}
