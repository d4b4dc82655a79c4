package org.gangway.onboarding.buddy;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All pairs of buddies ever proposed. */
interface BuddyPairs extends Repository<BuddyPair, BuddyPairId> {

    BuddyPair save(BuddyPair pair);

    @Query("""
            select b from BuddyPair b join Engagement e on e.id = b.engagement
            where b.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<BuddyPair> findForParty(BuddyPairId id, PartyId party);

    @Query("select b from BuddyPair b where b.plan = :plan order by b.proposedOn, b.id.value")
    List<BuddyPair> findByPlan(OnboardingPlanId plan);

    /** Those that somebody has to do with in an engagement, and that are not over. */
    @Query("""
            select b from BuddyPair b where b.engagement = :engagement and (b.client = :person or b.vendor = :person)
              and b.state in (org.gangway.onboarding.buddy.BuddyState.PROPOSED,
                  org.gangway.onboarding.buddy.BuddyState.ACCEPTED)
            order by b.proposedOn, b.id.value
            """)
    List<BuddyPair> findHeldBy(EngagementId engagement, PersonId person);
}
