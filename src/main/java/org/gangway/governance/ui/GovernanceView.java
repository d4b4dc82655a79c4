package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.discussion.ui.Discussions;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementTab;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.action.ActionSubjects;
import org.gangway.governance.action.ActionSummary;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeParagraphs;
import org.gangway.governance.meeting.MeetingPhase;
import org.gangway.governance.meeting.MeetingSummary;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;

/** Who steers an engagement, when they meet, and what is to be done. */
@Route(GovernanceRoutes.COMMITTEES)
@EngagementTab(title = "governance.title", order = 50)
@RolesAllowed(Roles.MEMBER)
class GovernanceView extends Page implements BeforeEnterObserver {

    private final MeetingFacade desk;
    private final ActionSteps steps;
    private final Discussions discussions;
    private final Paragraphs paragraphs;
    private final Clock clock;

    GovernanceView(MeetingFacade desk, ActionSteps steps, Discussions discussions, Paragraphs paragraphs, Clock clock) {
        super(Msg.governance_title());
        this.desk = desk;
        this.steps = steps;
        this.discussions = discussions;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EngagementRoutes.engagement(event.getRouteParameters()::get));
    }

    private void show(EngagementId id) {
        removeAll();
        var engagement = desk.people().engagements().get(id);
        var committees = desk.people().committees().committees(id);
        add(tabHeading(establishButton(engagement), callButton(engagement, committees)));
        if (committees.isEmpty()) {
            add(new EmptyState(VaadinIcon.USERS, Msg.governance_committee_none()));
            return;
        }
        var cards = new Div();
        cards.addClassName("gangway-cards");
        var names = names(id, committees);
        committees.forEach(it -> cards.add(new CommitteeCard(engagement, it, desk.people(), names, () -> show(id))));
        cards.add(nextMeeting(engagement, names));
        add(cards);
        addMeetings(id);
        addActions(id);
    }

    private ParagraphsOnPage names(EngagementId id, List<Committee> committees) {
        var originals = new LinkedHashMap<ParagraphKey, OriginalText>();
        committees.forEach(it -> originals.put(CommitteeParagraphs.of(it.id()), it.original()));
        return paragraphs.on(id, originals);
    }

    private Button establishButton(Engagement engagement) {
        var button = new Button(
                say(Msg.governance_establish_action()),
                _ -> new EstablishCommitteeDialog(engagement, desk.people(), (name, seats) -> {
                            desk.people().committees().establish(engagement.id(), name, seats);
                            show(engagement.id());
                        })
                        .open());
        button.setVisible(desk.people().mayEstablish(engagement.id()));
        return button;
    }

    private Button callButton(Engagement engagement, List<Committee> committees) {
        var own = committees.stream().filter(desk.people()::mayCall).toList();
        var button = new Button(say(Msg.governance_call_action()), _ -> call(engagement, own));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setVisible(!own.isEmpty());
        return button;
    }

    private void call(Engagement engagement, List<Committee> own) {
        var sites = desk.people().engagements().sites(engagement.id());
        new CallMeetingDialog(
                        Msg.governance_call_title(),
                        Msg.governance_call_submit(),
                        own,
                        desk.people(),
                        sites,
                        (committee, time, place) -> {
                            var meeting = desk.meetings().call(committee.id(), time, place);
                            UI.getCurrent().navigate(GovernanceRoutes.meeting(engagement.id(), meeting));
                        })
                .open();
    }

    private Div nextMeeting(Engagement engagement, ParagraphsOnPage names) {
        var card = new Div(new H3(say(Msg.governance_next_meeting_title())));
        card.addClassName("gangway-card");
        var now = clock.instant();
        var meetings = desk.meetings().meetings(engagement.id());
        meetings.stream()
                .filter(it -> it.phase(now).isComing())
                .min(Comparator.comparing((MeetingSummary it) -> it.time().start()))
                .ifPresentOrElse(
                        it -> describe(card, it, names),
                        () -> card.add(new Paragraph(say(Msg.governance_next_meeting_none()))));
        meetings.stream()
                .filter(it -> it.phase(now) == MeetingPhase.NOT_RECORDED)
                .forEach(it -> card.add(notRecorded(it, names)));
        return card;
    }

    private static Paragraph notRecorded(MeetingSummary meeting, ParagraphsOnPage names) {
        var words = say(Msg.governance_meeting_not_recorded(
                names.words(CommitteeParagraphs.of(meeting.committee())),
                meeting.number(),
                meeting.time().start()));
        return new Paragraph(new Anchor(GovernanceRoutes.meeting(meeting.engagement(), meeting.id()), words));
    }

    private void describe(Div card, MeetingSummary meeting, ParagraphsOnPage names) {
        var name = names.words(CommitteeParagraphs.of(meeting.committee()));
        var words = say(Msg.governance_meeting_heading(name, meeting.number()));
        card.add(new Paragraph(new Anchor(GovernanceRoutes.meeting(meeting.engagement(), meeting.id()), words)));
        MeetingDetails.clocks(
                        desk.people().engagements().sites(meeting.engagement()),
                        meeting.time().start())
                .forEach(clockThere -> card.add(new Paragraph(say(clockThere))));
    }

    private void addMeetings(EngagementId id) {
        var meetings = desk.meetings().meetings(id);
        if (!meetings.isEmpty()) {
            var grid = new MeetingGrid(false, clock.instant(), paragraphs);
            grid.setItems(grid.read(meetings));
            add(new H3(say(Msg.governance_meetings_title())), grid);
        }
    }

    private Div steps(ActionSummary action, DiscussionButtons said, Runnable refresh) {
        var row =
                new Div(steps.of(action, refresh), said.of(ActionSubjects.of(action.id()), Text.user(action.words())));
        row.addClassName("gangway-actions");
        return row;
    }

    private void addActions(EngagementId id) {
        var open = desk.register().open(id);
        if (!open.isEmpty()) {
            var today = LocalDate.now(clock.withZone(ScreenTexts.reader().zone()));
            var said = discussions.on(
                    id, open.stream().map(it -> ActionSubjects.of(it.id())).toList());
            var grid = new ActionGrid(false, today, paragraphs, action -> steps(action, said, () -> show(id)));
            grid.setItems(grid.read(open));
            add(new H3(say(Msg.governance_actions_open_title())), grid);
        }
    }
}
