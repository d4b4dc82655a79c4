package org.gangway.onboarding.buddy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.onboarding.plan.OnboardingEvents;

/** The entries of the log for buddies and their talks. */
public final class BuddyEvents {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 8);

    private BuddyEvents() {}

    public static void record(UseCases useCases) {
        useCases.of(EngagementService.class)
                .open(AgreementFixtures.engagementWith(
                        new PartyId(UUID.fromString("00000000-0000-0000-0000-00000000000a"))));
        var user = useCases.known(CurrentUser.class);
        var plan = useCases.know(OnboardingEvents.active(
                        useCases.known(Engagement.class), user, TODAY.minusWeeks(BuddyPair.WEEKS), Locale.ENGLISH))
                .plan();
        useCases.know(plan);
        useCases.know(user.id());
        var other = new PersonId(UUID.fromString("00000000-0000-0000-0000-00000000000d"));
        useCases.know(
                new PersonSummary(user.id(), user.name(), user.email(), user.party(), user.roles(), PersonAccess.OPEN));
        useCases.of(BuddyService.class).propose(plan.id(), user.id(), user.id());
        var pair = useCases.know(new BuddyPair(plan, user.id(), other, TODAY));
        var pairs = useCases.of(BuddyService.class);
        pair.accept(other, TODAY);
        pairs.accept(pair.id());
        var talks = useCases.of(BuddyTalkService.class);
        var talk = talks.plan(pair.id(), TODAY);
        talks.hold(talk, TODAY, "How to say no", Locale.ENGLISH);
        talks.drop(talks.plan(pair.id(), TODAY));
        pairs.rate(pair.id(), 4);
        pairs.end(pair.id());
        var asked = useCases.know(new BuddyPair(plan, user.id(), other, TODAY));
        useCases.of(BuddyService.class).decline(asked.id());
    }
}
