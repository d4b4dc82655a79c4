package org.gangway.performance.circumstances;

import java.time.Clock;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.gangway.performance.evaluation.ResultChangeAnnouncer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets circumstances begin and cease to count, and announces it to everybody who wants to know. */
@Component
class CircumstanceConfirmation {

    private final Circumstances circumstances;
    private final ResultChangeAnnouncer resultChangeAnnouncer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CircumstanceConfirmation(
            Circumstances circumstances,
            ResultChangeAnnouncer resultChangeAnnouncer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.circumstances = circumstances;
        this.resultChangeAnnouncer = resultChangeAnnouncer;
        this.events = events;
        this.clock = clock;
    }

    /** From now on it counts, in place of what counted about the same matter, or what it takes back counts no more. */
    void begin(Circumstance circumstance, Consumer<Circumstance> confirm) {
        var ending = ending(circumstance);
        var circumstanceContent = ending == null ? circumstance.content() : ending.content();
        around(circumstance, circumstanceContent, () -> {
            if (ending != null) {
                ending.revoke();
            }
            replaceOlder(circumstance);
            confirm.accept(circumstance);
            circumstances.flush();
        });
        for (var month = circumstance.month(); !month.isAfter(last(circumstance, circumstanceContent)); ) {
            events.publishEvent(new CircumstancesChanged(circumstance.engagement(), month));
            month = month.plusMonths(1);
        }
    }

    private @org.jspecify.annotations.Nullable Circumstance ending(Circumstance circumstance) {
        return circumstance.content() instanceof CircumstanceContent.Revocation(var of)
                ? circumstances
                        .findByIdAndEngagement(of, circumstance.engagement())
                        .orElseThrow(() -> new CircumstanceNotFound(of))
                : null;
    }

    private void replaceOlder(Circumstance circumstance) {
        ReportedCircumstances.in(circumstance.engagement(), circumstances).of(circumstance.month()).stream()
                .filter(one ->
                        one.counts() && !one.id().equals(circumstance.id()) && one.isAbout(circumstance.content()))
                .forEach(Circumstance::replace);
        // the database lets only one of them count at any moment
        circumstances.flush();
    }

    /** Relief changes the figure that is evaluated, or leaves it out of later ones: months that look back at it follow. */
    private void around(Circumstance circumstance, CircumstanceContent circumstanceContent, Runnable action) {
        if (circumstanceContent instanceof CircumstanceContent.ReliefRequest) {
            resultChangeAnnouncer.announceChangesOf(
                    circumstance.engagement(), circumstance.month(), circumstance.month(), () -> {
                        action.run();
                        return true;
                    });
        } else {
            action.run();
        }
    }

    /** A delay goes on in later months, and what they owe for it depends on this one. */
    private YearMonth last(Circumstance circumstance, CircumstanceContent circumstanceContent) {
        var now = YearMonth.now(clock);
        return circumstanceContent instanceof CircumstanceContent.DeliverableDelivery
                        && now.isAfter(circumstance.month())
                ? now
                : circumstance.month();
    }
}
