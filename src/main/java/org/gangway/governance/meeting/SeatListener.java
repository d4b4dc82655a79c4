package org.gangway.governance.meeting;

import java.time.Clock;
import org.gangway.governance.committee.SeatChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that whoever joins or leaves a committee hears of the meetings that are called already. */
@Component
class SeatListener {

    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatListener(Meetings meetings, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SeatChanged change) {
        meetings.findComingOf(change.committee(), clock.instant())
                .forEach(meeting ->
                        events.publishEvent(new AttendeeChanged(meeting.id(), change.person(), change.seated())));
    }
}
