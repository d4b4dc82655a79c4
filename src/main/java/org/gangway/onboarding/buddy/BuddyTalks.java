package org.gangway.onboarding.buddy;

import java.util.List;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All talks of buddies. */
interface BuddyTalks extends Repository<BuddyTalk, BuddyTalkId> {

    BuddyTalk save(BuddyTalk talk);

    @Query("""
            select t from BuddyTalk t join Engagement e on e.id = t.engagement
            where t.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<BuddyTalk> findForParty(BuddyTalkId id, PartyId party);

    @Query(
            "select t from BuddyTalk t join BuddyPair b on b.id = t.pair where b.plan = :plan order by t.day desc, t.id.value")
    List<BuddyTalk> findByPlan(OnboardingPlanId plan);
}
