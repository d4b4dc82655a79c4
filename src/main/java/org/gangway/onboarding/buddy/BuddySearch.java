package org.gangway.onboarding.buddy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gangway.contact.presence.PresenceService;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.onboarding.plan.PlanSheet;
import org.springframework.stereotype.Component;

/** Looks for people of a plan who fit each other, among those who have no buddy yet. */
@Component
class BuddySearch {

    private static final Set<Role> AT_WORK =
            Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.COMMITTEE_MEMBER, Role.FINANCE_CONTROLLER);

    private final EngagementPeople takingPart;
    private final PersonDetailsService people;
    private final PresenceService presence;

    BuddySearch(EngagementPeople takingPart, PersonDetailsService people, PresenceService presence) {
        this.takingPart = takingPart;
        this.people = people;
        this.presence = presence;
    }

    /** Who takes part for a side, can sign in, and has no buddy in the plan yet. */
    List<PersonSummary> free(PlanSheet sheet, Side side, List<BuddyPair> known) {
        return takingPart.of(sheet.engagement().id(), sheet.engagement().party(side)).stream()
                .filter(PersonSummary::active)
                .filter(it -> it.roles().stream().anyMatch(AT_WORK::contains))
                .filter(it -> known.stream().noneMatch(pair -> !pair.isOver() && pair.has(it.id())))
                .toList();
    }

    /** Of those whom the plan names. */
    BuddyMatch match(PlanSheet sheet, List<BuddyPair> known) {
        return BuddyMatch.of(
                candidates(sheet, Side.CLIENT, known), candidates(sheet, Side.VENDOR, known), sheet.today());
    }

    private List<BuddyCandidate> candidates(PlanSheet sheet, Side side, List<BuddyPair> known) {
        var named = sheet.people(side);
        var free = free(sheet, side, known).stream()
                .filter(it -> named.contains(it.id()))
                .toList();
        var ids = new LinkedHashSet<PersonId>();
        free.forEach(it -> ids.add(it.id()));
        var details = people.people(List.copyOf(ids));
        var lives = presence.lives(List.copyOf(ids));
        var found = new ArrayList<BuddyCandidate>();
        free.forEach(it -> Optional.ofNullable(lives.get(it.id()))
                .ifPresent(life -> found.add(new BuddyCandidate(
                        it.id(),
                        it.name(),
                        BuddyRole.of(it.roles()),
                        languages(
                                Objects.requireNonNull(details.get(it.id()))
                                        .details()
                                        .languages(),
                                sheet.engagement().languages().workingLocale()),
                        life))));
        return found;
    }

    /** Whoever says none is taken to speak the working language of the engagement. */
    private static List<String> languages(List<Locale> said, Locale working) {
        return said.isEmpty()
                ? List.of(working.getLanguage())
                : said.stream().map(Locale::getLanguage).distinct().toList();
    }
}
