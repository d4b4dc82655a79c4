package org.gangway.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.ActionRegister;
import org.gangway.governance.ActionService;
import org.gangway.governance.AddendumService;
import org.gangway.governance.AgendaKind;
import org.gangway.governance.CommitteeId;
import org.gangway.governance.CommitteeRole;
import org.gangway.governance.CommitteeService;
import org.gangway.governance.MeetingId;
import org.gangway.governance.MeetingService;
import org.gangway.governance.MeetingTime;
import org.gangway.governance.MinutesService;
import org.gangway.governance.NewAction;
import org.gangway.governance.NewSeat;
import org.gangway.identity.Person;
import org.gangway.identity.UserId;
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
    private final AddendumService addenda;
    private final Stage stage;

    MeetingScene(
            CommitteeService committees,
            MeetingService meetings,
            MinutesService minutes,
            ActionService actions,
            ActionRegister register,
            AddendumService addenda,
            Stage stage) {
        this.committees = committees;
        this.meetings = meetings;
        this.minutes = minutes;
        this.actions = actions;
        this.register = register;
        this.addenda = addenda;
        this.stage = stage;
    }

    /** What is written down about one meeting, under its first item of that kind. */
    record Script(AgendaKind about, String note, List<String> decisions, String action, Cast owner, int daysToDo) {}

    CommitteeId establish(EngagementId engagement, Cast chair, List<Cast> others) {
        return stage.as(chair, () -> {
            var eligible = committees.eligible(engagement);
            var seats = new java.util.ArrayList<NewSeat>();
            seats.add(new NewSeat(user(eligible, chair), CommitteeRole.CHAIR));
            others.forEach(person -> seats.add(new NewSeat(
                    user(eligible, person), seats.size() == 1 ? CommitteeRole.SECRETARY : CommitteeRole.MEMBER)));
            return committees.establish(engagement, "Steering committee", seats);
        });
    }

    MeetingId call(CommitteeId committee, LocalDate day, Cast chair) {
        var start = day.atTime(LocalTime.of(9, 30)).atZone(COPENHAGEN);
        return stage.as(chair, () -> meetings.call(committee, MeetingTime.of(start, 60), "Video call"));
    }

    void hold(EngagementId engagement, MeetingId meeting, LocalDate day, Cast chair, Cast otherSide, Script script) {
        stage.on(day);
        stage.as(chair, () -> meetings.hold(meeting));
        var agenda = stage.as(chair, () -> meetings.get(meeting).agenda());
        var item = agenda.stream()
                .filter(one -> one.kind() == script.about())
                .findFirst()
                .orElseGet(agenda::getFirst)
                .id();
        stage.as(chair, () -> minutes.attend(meeting, user(committees.eligible(engagement), chair), true));
        stage.as(chair, () -> minutes.attend(meeting, user(committees.eligible(engagement), otherSide), true));
        stage.as(chair, () -> minutes.note(meeting, item, "", script.note()));
        script.decisions().forEach(words -> stage.as(chair, () -> minutes.decide(meeting, item, words)));
        var owner = stage.as(chair, () -> user(committees.eligible(engagement), script.owner()));
        stage.as(
                chair,
                () -> actions.assign(
                        meeting, new NewAction(item, script.action(), owner, day.plusDays(script.daysToDo()))));
        stage.as(chair, () -> minutes.circulate(meeting));
    }

    /** What the person has to do is done. */
    void finish(Cast person) {
        stage.as(person, () -> register.mine(Pageable.ofSize(10)).forEach(action -> actions.complete(action.id())));
    }

    void accept(MeetingId meeting, Cast person) {
        stage.as(person, () -> minutes.accept(meeting));
    }

    /** Locked minutes said something wrong: one side writes it, the other accepts. */
    void correct(MeetingId meeting, Cast author, Cast other, String words) {
        var addendum = stage.as(author, () -> addenda.write(meeting, words));
        stage.as(other, () -> addenda.accept(meeting, addendum));
    }

    private static UserId user(List<Person> people, Cast person) {
        return people.stream()
                .filter(known -> known.email().equals(person.email()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
