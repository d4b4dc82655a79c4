package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.discussion.ui.Discussions;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.committee.CommitteeParagraphs;
import org.gangway.governance.meeting.AgendaItemSubjects;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingNotFound;
import org.gangway.governance.meeting.MeetingReplyService;
import org.gangway.governance.meeting.MeetingStatus;
import org.gangway.governance.meeting.ReplyStatus;
import org.gangway.governance.minutes.MeetingDocumentService;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.FactList;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;

/** One meeting: its agenda before it is held, its minutes afterwards. */
@Route(GovernanceRoutes.MEETING)
@LivePage({"meeting.", "minutes.", "decision.", "action.", "addendum."})
@RolesAllowed(Roles.MEMBER)
class MeetingView extends Page implements BeforeEnterObserver {

    private final MeetingFacade desk;
    private final MeetingDocumentService papers;
    private final MeetingReplyService replies;
    private final Discussions discussions;
    private final Paragraphs paragraphs;
    private final Clock clock;

    MeetingView(
            MeetingFacade desk,
            MeetingDocumentService papers,
            MeetingReplyService replies,
            Discussions discussions,
            Paragraphs paragraphs,
            Clock clock) {
        super(Msg.governance_meeting_title());
        this.desk = desk;
        this.papers = papers;
        this.replies = replies;
        this.discussions = discussions;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = meeting(parameters.get(GovernanceRoutes.MEETING_ID).orElseThrow());
        var engagement = EngagementRoutes.engagement(parameters::get);
        if (!desk.meetings().get(id).engagement().equals(engagement)) {
            throw new MeetingNotFound(id);
        }
        // shown anew because others changed something, it is answered already
        if (!event.isRefreshEvent()) {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(GovernanceRoutes.REPLY)
                    .flatMap(ReplyStatus::named)
                    .ifPresent(answer -> reply(id, answer));
        }
        show(id);
    }

    /** Somebody followed a link in the invitation. */
    private void reply(MeetingId id, ReplyStatus answer) {
        if (replies.mayReply(id)) {
            replies.reply(id, answer);
            Notices.success(Msg.governance_reply_notice(Text.of(answer)));
        }
    }

    private static MeetingId meeting(String text) {
        try {
            return MeetingId.of(text);
        } catch (IllegalArgumentException _) {
            throw new MeetingNotFound(new MeetingId(new UUID(0, 0)));
        }
    }

    private void show(MeetingId id) {
        removeAll();
        var sheet = desk.sheet(id);
        var said = discussions.on(
                sheet.engagement().id(),
                sheet.meeting().agenda().stream().map(AgendaItemSubjects::of).toList());
        var originals = MinutesParagraphs.agenda(sheet.meeting());
        originals.put(
                CommitteeParagraphs.of(sheet.committee().id()),
                sheet.committee().original());
        var written = paragraphs.on(sheet.engagement().id(), originals);
        var steps = new MeetingButtons(sheet, desk, () -> show(id));
        add(
                new MeetingHeading(sheet, written, steps.buttons()),
                facts(sheet),
                new MeetingDownloads(sheet, papers, desk.people().me()));
        if (sheet.phase().isComing()) {
            add(new RepliesSection(sheet, desk, replies, () -> show(id)));
        }
        if (sheet.meeting().status() != MeetingStatus.HELD) {
            add(new AgendaSection(sheet, desk, said, written, () -> show(id)));
        } else if (sheet.may().mayWriteMinutes()) {
            var editor = new MinutesEditor(sheet, desk, paragraphs, clock);
            steps.circulateOnlyIf(editor::isFinished);
            add(editor);
        } else if (!sheet.mayReadMinutes(desk.people().me())) {
            add(new Paragraph(say(Msg.governance_minutes_being_written(sheet.writingParty(desk)))));
        } else {
            add(new MinutesSection(sheet, desk, said, paragraphs, today(sheet), () -> show(id)));
        }
        if (sheet.meeting().minutes().isLocked()) {
            add(new AddendaSection(sheet, desk, paragraphs, () -> show(id)));
        }
    }

    /** By the clock that the meeting was agreed by. */
    private LocalDate today(MeetingDetails sheet) {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(sheet.meeting().time().zone()));
    }

    private static FactList facts(MeetingDetails sheet) {
        var clocks =
                sheet.clocks().stream().map(org.gangway.uikit.ScreenTexts::say).collect(Collectors.joining(" · "));
        return new FactList()
                .add(Msg.governance_when(), clocks)
                .add(Msg.governance_place(), sheet.meeting().place());
    }

    /** A button for a step that is confirmed first. */
    static Button confirmed(Text title, Text consequence, Text action, Runnable step) {
        var button = new Button(say(action), _ -> Confirm.ask(title, consequence, action, step));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
