package org.gangway.onboarding.pulse;

import java.time.ZoneOffset;
import org.gangway.governance.agenda.OnboardingAgenda;
import org.gangway.onboarding.pulse.PulseClosed.PulseFall;
import org.gangway.shared.NamedFacts;
import org.springframework.stereotype.Component;

/** A pulse that fell comes on the next agenda, with nothing but what every reader is shown. */
@Component
class PulseAgenda {

    private static final int WEEKS_BEFORE = 13;

    private final OnboardingAgenda agenda;

    PulseAgenda(OnboardingAgenda agenda) {
        this.agenda = agenda;
    }

    void fell(PulseRound round, String planName, PulseFall fall) {
        agenda.pulseFell(
                round.engagement(),
                round.id().value().toString(),
                NamedFacts.of("name", planName, "weeks", round.week(), "before", fall.before(), "after", fall.after()),
                round.closesOn()
                        .minusWeeks(WEEKS_BEFORE)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }
}
