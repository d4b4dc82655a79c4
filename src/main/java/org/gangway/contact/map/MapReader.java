package org.gangway.contact.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.gangway.contact.deputy.StandingDeputies;
import org.gangway.contact.map.PairFacts.HolderFacts;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.AssignmentEnds;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.AbsenceSummary;
import org.gangway.identity.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts maps together: one question each for all engagements that are asked for. */
@Component
class MapReader {

    private static final int ABSENCE_MONTHS = 14;

    private final Counterparts pairs;
    private final Tiers tiers;
    private final Confirmations confirmations;
    private final StandingDeputies deputies;
    private final AssignmentEnds ends;
    private final AbsenceService absences;
    private final PeopleAndTalks known;

    MapReader(
            Counterparts pairs,
            Tiers tiers,
            Confirmations confirmations,
            StandingDeputies deputies,
            AssignmentEnds ends,
            AbsenceService absences,
            PeopleAndTalks known) {
        this.pairs = pairs;
        this.tiers = tiers;
        this.confirmations = confirmations;
        this.deputies = deputies;
        this.ends = ends;
        this.absences = absences;
        this.known = known;
    }

    /** In the order of the engagements, which come with their names. */
    List<CounterpartMap> read(SequencedMap<EngagementId, String> engagements, LocalDate today) {
        var ids = List.copyOf(engagements.sequencedKeySet());
        var drawn = ids.isEmpty()
                ? List.<Counterpart>of()
                : pairs.of(ids).stream().filter(it -> !it.isOver()).toList();
        var standing = deputies.ofEach(ids);
        var named = named(drawn, standing);
        var people = known.people(named);
        var away = absences.among(named, today.minusDays(1), today.plusMonths(ABSENCE_MONTHS)).stream()
                .filter(it -> !it.last().isBefore(today))
                .toList();
        var read = new Read(
                tiers.ofEach(ids),
                standing,
                confirmations.of(ids, Confirmations.quarter(today)),
                ends.of(ids),
                known.talks(ids),
                people,
                away,
                today);
        return engagements.entrySet().stream()
                .map(it -> map(it.getKey(), it.getValue(), drawn, read))
                .toList();
    }

    private static Set<PersonId> named(List<Counterpart> drawn, Map<EngagementId, Map<PersonId, PersonId>> standing) {
        var named = new LinkedHashSet<PersonId>();
        for (var pair : drawn) {
            for (var side : Side.values()) {
                pair.holder(side).ifPresent(named::add);
            }
        }
        standing.values().forEach(it -> named.addAll(it.values()));
        return named;
    }

    private static CounterpartMap map(EngagementId engagement, String name, List<Counterpart> drawn, Read read) {
        var tiers = read.tiers().getOrDefault(engagement, Tier.usual());
        var order = tiers.stream().map(Tier::code).toList();
        var found = new ArrayList<MapPair>();
        drawn.stream()
                .filter(it -> it.engagement().equals(engagement))
                .sorted(Comparator.comparingInt(it -> order.indexOf(it.tier())))
                .forEach(pair -> found.add(pair(pair, tiers, read)));
        return new CounterpartMap(engagement, name, tiers, found);
    }

    private static MapPair pair(Counterpart pair, List<Tier> tiers, Read read) {
        var shown = new EnumMap<Side, MapPerson>(Side.class);
        var facts = new EnumMap<Side, HolderFacts>(Side.class);
        for (var side : Side.values()) {
            pair.tenure(side).ifPresent(it -> {
                shown.put(side, read.person(pair.engagement(), side, it));
                facts.put(side, read.facts(pair.engagement(), it));
            });
        }
        var spoken = Optional.ofNullable(read.talks().get(pair.id()));
        return new MapPair(
                pair.id(),
                tiers.stream()
                        .filter(it -> it.code().equals(pair.tier()))
                        .findFirst()
                        .orElseGet(() -> tiers.getLast()),
                shown,
                pair.cadenceWeeks(),
                spoken,
                new PairFacts(facts, pair.cadenceWeeks(), spoken.orElse(pair.from())).gaps(read.today()));
    }

    private record Read(
            Map<EngagementId, List<Tier>> tiers,
            Map<EngagementId, Map<PersonId, PersonId>> deputies,
            Map<EngagementId, Set<PersonId>> confirmed,
            Map<EngagementId, Map<PersonId, Optional<LocalDate>>> ends,
            Map<CounterpartId, LocalDate> talks,
            Map<PersonId, Person> people,
            Collection<AbsenceSummary> away,
            LocalDate today) {

        private MapPerson person(EngagementId engagement, Side side, Tenure tenure) {
            var person = Optional.ofNullable(people.get(tenure.person()));
            return new MapPerson(
                    tenure.person(),
                    person.map(Person::name).orElse("—"),
                    person.map(Person::title).orElse(""),
                    side,
                    deputy(engagement, tenure.person())
                            .flatMap(id -> Optional.ofNullable(people.get(id)))
                            .map(it -> new MapPerson.MapDeputy(it.id(), it.name())),
                    tenure.from());
        }

        private HolderFacts facts(EngagementId engagement, Tenure tenure) {
            var person = tenure.person();
            return new HolderFacts(
                    person,
                    deputy(engagement, person).isPresent(),
                    confirmed.getOrDefault(engagement, Set.of()).contains(person)
                            || !tenure.from().isBefore(Confirmations.quarter(today)),
                    lastDay(engagement, person),
                    bothAway(engagement, person));
        }

        private Optional<PersonId> deputy(EngagementId engagement, PersonId person) {
            return Optional.ofNullable(
                    deputies.getOrDefault(engagement, Map.of()).get(person));
        }

        /** The earlier of their last day with the company and in the engagement. */
        private @Nullable LocalDate lastDay(EngagementId engagement, PersonId person) {
            var company = Optional.ofNullable(people.get(person)).flatMap(Person::lastDay);
            var there = ends.getOrDefault(engagement, new LinkedHashMap<>()).getOrDefault(person, Optional.empty());
            return company.isEmpty()
                    ? there.orElse(null)
                    : there.filter(it -> it.isBefore(company.get())).orElse(company.get());
        }

        /** From when on somebody and whoever stands in are away together. */
        private @Nullable LocalDate bothAway(EngagementId engagement, PersonId person) {
            for (var absence : away) {
                var deputy = Optional.ofNullable(absence.deputyId()).or(() -> deputy(engagement, person));
                if (absence.person().equals(person) && deputy.isPresent()) {
                    for (var other : away) {
                        if (other.person().equals(deputy.get()) && other.overlaps(absence)) {
                            return other.first().isAfter(absence.first()) ? other.first() : absence.first();
                        }
                    }
                }
            }
            return null;
        }
    }
}
