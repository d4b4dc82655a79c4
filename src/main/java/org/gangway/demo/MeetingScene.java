package org.gangway.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.action.ActionService;
import org.gangway.governance.action.NewAction;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.committee.NewCommitteeMember;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingTime;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The steering committee is established, called, held and minuted. */
@Component
class MeetingScene {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final CommitteeService committees;
    private final MeetingService meetings;
    private final MinutesService minutes;
    private final ActionService actions;
    private final ActionRegister register;
    private final LockedMinutesScene locked;
    private final DemoStage demoStage;

    MeetingScene(
            CommitteeService committees,
            MeetingService meetings,
            MinutesService minutes,
            ActionService actions,
            ActionRegister register,
            LockedMinutesScene locked,
            DemoStage demoStage) {
        this.committees = committees;
        this.meetings = meetings;
        this.minutes = minutes;
        this.actions = actions;
        this.register = register;
        this.locked = locked;
        this.demoStage = demoStage;
    }

    /** What is written down about one meeting, under its first item of that kind. */
    record MeetingScript(
            AgendaKind about, String note, List<String> decisions, String action, DemoPerson owner, int daysToDo) {}

    CommitteeId establish(EngagementId engagement, DemoPerson chair, List<DemoPerson> others) {
        return demoStage.as(chair, () -> {
            var eligible = committees.eligible(engagement);
            var seats = new java.util.ArrayList<NewCommitteeMember>();
            seats.add(new NewCommitteeMember(user(eligible, chair), CommitteeRole.CHAIR));
            others.forEach(person -> seats.add(new NewCommitteeMember(
                    user(eligible, person), seats.size() == 1 ? CommitteeRole.SECRETARY : CommitteeRole.MEMBER)));
            return committees.establish(engagement, "Steering committee", seats);
        });
    }

    MeetingId call(CommitteeId committee, LocalDate day, DemoPerson chair) {
        var start = day.atTime(LocalTime.of(9, 30)).atZone(COPENHAGEN);
        return demoStage.as(chair, () -> meetings.call(committee, MeetingTime.of(start, 60), "Video call"));
    }

    void hold(
            EngagementId engagement,
            MeetingId meeting,
            LocalDate day,
            DemoPerson chair,
            DemoPerson otherSide,
            MeetingScript meetingScript) {
        demoStage.on(day);
        demoStage.as(chair, () -> meetings.hold(meeting));
        var agenda = demoStage.as(chair, () -> meetings.get(meeting).agenda());
        var item = agenda.stream()
                .filter(one -> one.kind() == meetingScript.about())
                .findFirst()
                .orElseGet(agenda::getFirst)
                .id();
        demoStage.as(chair, () -> minutes.attend(meeting, user(committees.eligible(engagement), chair), true));
        demoStage.as(chair, () -> minutes.attend(meeting, user(committees.eligible(engagement), otherSide), true));
        demoStage.as(chair, () -> minutes.note(meeting, item, "", meetingScript.note()));
        meetingScript.decisions().forEach(words -> demoStage.as(chair, () -> minutes.decide(meeting, item, words)));
        var owner = demoStage.as(chair, () -> user(committees.eligible(engagement), meetingScript.owner()));
        demoStage.as(
                chair,
                () -> actions.assign(
                        meeting,
                        new NewAction(item, meetingScript.action(), owner, day.plusDays(meetingScript.daysToDo()))));
        demoStage.as(chair, () -> minutes.circulate(meeting));
    }

    /** What the person has to do is done. */
    void finish(DemoPerson person) {
        demoStage.as(person, () -> register.mine(Pageable.ofSize(10)).forEach(action -> actions.complete(action.id())));
    }

    void accept(MeetingId meeting, DemoPerson person) {
        demoStage.as(person, () -> minutes.accept(meeting));
    }

    /** Locked minutes said something wrong: one side writes it, the other accepts. */
    void correct(MeetingId meeting, DemoPerson author, DemoPerson other, String words) {
        locked.correct(meeting, author, other, words);
    }

    /** Somebody puts locked minutes into Danish for colleagues at home. */
    void translate(EngagementId engagement, MeetingId meeting, DemoPerson translator) {
        locked.translate(engagement, meeting, translator, MeetingNotes.DANISH);
    }

    private static PersonId user(List<PersonSummary> people, DemoPerson person) {
        return people.stream()
                .filter(known -> known.email().equals(person.email()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
