package org.gangway.notification;

import java.util.List;
import java.util.Set;
import org.gangway.identity.PartyId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.pulse.PulseKeeper;
import org.gangway.onboarding.pulse.PulseOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends everybody who works on an engagement a secret link of their own, each in their language. Which link went to whom is known to the
 * mail alone, whose words are forgotten once it is sent.
 */
@Component
class PulseMails {

    private static final Set<Role> AT_WORK =
            Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.COMMITTEE_MEMBER, Role.FINANCE_CONTROLLER);

    private final Outbox outbox;
    private final MailSettings settings;
    private final NewsDesk desk;
    private final Readers readers;
    private final PulseKeeper keeper;

    PulseMails(Outbox outbox, MailSettings settings, NewsDesk desk, Readers readers, PulseKeeper keeper) {
        this.outbox = outbox;
        this.settings = settings;
        this.desk = desk;
        this.readers = readers;
        this.keeper = keeper;
    }

    /** Without a mail server leads hand links out. */
    @EventListener
    void on(PulseOpened opened) {
        if (outbox.isOpen()) {
            var engagement = desk.engagement(opened.engagement());
            send(opened, engagement.name(), Side.CLIENT, engagement.client());
            send(opened, engagement.name(), Side.VENDOR, engagement.vendor());
        }
    }

    private void send(PulseOpened opened, String engagement, Side side, PartyId party) {
        var asked = readers.of(opened.engagement(), List.of(party)).stream()
                .filter(reader -> reader.person().active()
                        && !reader.person().email().isEmpty()
                        && reader.person().roles().stream().anyMatch(AT_WORK::contains))
                .toList();
        var links = keeper.links(opened.round(), side, asked.size());
        for (int i = 0; i < links.size(); i++) {
            var reader = asked.get(i);
            outbox.put(NewsDesk.letter(
                            reader,
                            Msg.notification_pulse_subject(opened.planName(), engagement),
                            List.of(
                                    Msg.notification_pulse_text(opened.week(), opened.planName(), engagement),
                                    Msg.notification_pulse_promise(),
                                    Text.user(settings.link(
                                            OnboardingRoutes.pulse(links.get(i).value()))),
                                    Msg.notification_pulse_until(opened.until())))
                    .waitingFor(reader.person().id(), opened.engagement()));
        }
    }
}
