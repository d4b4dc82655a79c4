package org.gangway.onboarding.buddy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.onboarding.plan.PlanSheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Buddies as people read them on the page of a plan. */
@Service
@Transactional(readOnly = true)
public class BuddyRegister {

    private final BuddyPairs pairs;
    private final BuddyTalks talks;
    private final BuddyRatings ratings;
    private final EngagementService engagements;
    private final PartyDirectory parties;
    private final OwnRoles ownRoles;

    BuddyRegister(
            BuddyPairs pairs,
            BuddyTalks talks,
            BuddyRatings ratings,
            EngagementService engagements,
            PartyDirectory parties,
            OwnRoles ownRoles) {
        this.pairs = pairs;
        this.talks = talks;
        this.ratings = ratings;
        this.engagements = engagements;
        this.parties = parties;
        this.ownRoles = ownRoles;
    }

    /** The buddies of a plan of that engagement. */
    @ForEveryone
    public BuddySheet sheet(EngagementId engagement, PlanSheet sheet) {
        engagements.get(engagement);
        var plan = sheet.plan();
        var known = pairs.findByPlan(plan.id()).stream()
                .filter(pair -> !pair.isOver())
                .toList();
        var names = new LinkedHashMap<>(sheet.names());
        var others = new LinkedHashSet<PersonId>();
        known.forEach(pair -> others.addAll(List.of(pair.of(Side.CLIENT), pair.of(Side.VENDOR))));
        others.removeAll(names.keySet());
        if (!others.isEmpty()) {
            parties.persons(others).forEach((person, summary) -> names.put(person, summary.name()));
        }
        var missing = new ArrayList<String>();
        for (var side : Side.values()) {
            sheet.people(side).stream()
                    .filter(person -> known.stream().noneMatch(pair -> pair.has(person)))
                    .forEach(person -> missing.add(names.getOrDefault(person, "")));
        }
        var me = ownRoles.user().id();
        var rateFrom = plan.goLive().plusWeeks(BuddyPair.WEEKS);
        var rated = !sheet.today().isBefore(rateFrom) && !known.isEmpty();
        return new BuddySheet(
                me,
                known,
                known.isEmpty() ? List.of() : talks.findByPlan(plan.id()),
                missing,
                names,
                rated ? ratings.own(plan.id(), me) : new LinkedHashMap<>(),
                rated ? ratings.all(plan.id()) : new BuddyOpinion(0, java.util.Optional.empty()),
                rateFrom,
                sheet.today());
    }
}
