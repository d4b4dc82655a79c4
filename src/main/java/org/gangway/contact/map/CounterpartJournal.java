package org.gangway.contact.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.stereotype.Component;

/** Writes what happens to a map into the log. */
@Component
class CounterpartJournal {

    private final AuditLog log;
    private final PartyDirectory parties;
    private final Tiers tiers;

    CounterpartJournal(AuditLog log, PartyDirectory parties, Tiers tiers) {
        this.log = log;
        this.parties = parties;
        this.tiers = tiers;
    }

    void drawn(Counterpart pair) {
        log.record(event("counterpart.drawn", pair).after(facts(pair)));
    }

    void changed(Counterpart pair, Map<String, Object> before) {
        log.record(event("counterpart.changed", pair).before(before).after(facts(pair)));
    }

    void ended(Counterpart pair) {
        log.record(event("counterpart.ended", pair).before(facts(pair)));
    }

    void handedOn(Counterpart pair, Map<String, Object> before) {
        log.record(event("counterpart.handed-on", pair).before(before).after(facts(pair)));
    }

    void tiersChanged(EngagementId engagement, List<Tier> before, List<Tier> after) {
        log.record(AuditEvent.of("counterpart.tiers-changed", engagement.value())
                .inEngagement(engagement.value())
                .before(Map.of("tiers", names(before)))
                .after(Map.of("tiers", names(after))));
    }

    void confirmed(EngagementId engagement, PersonId person) {
        log.record(AuditEvent.of("counterpart.confirmed", person.value())
                .inEngagement(engagement.value())
                .after(Map.of("person", parties.person(person).name())));
    }

    private static List<Object> names(List<Tier> tiers) {
        return tiers.stream().map(CounterpartJournal::name).toList();
    }

    private static Object name(Tier tier) {
        return tier.name().isEmpty() ? tier.usualTier().<Object>map(it -> it).orElse("") : tier.name();
    }

    Map<String, Object> facts(Counterpart pair) {
        var facts = new LinkedHashMap<String, Object>();
        tiers.of(pair.engagement()).stream()
                .filter(it -> it.code().equals(pair.tier()))
                .findFirst()
                .ifPresent(it -> facts.put("mapTier", name(it)));
        pair.holder(Side.CLIENT)
                .ifPresent(it -> facts.put("client", parties.person(it).name()));
        pair.holder(Side.VENDOR)
                .ifPresent(it -> facts.put("vendor", parties.person(it).name()));
        facts.put("cadenceWeeks", pair.cadenceWeeks());
        return facts;
    }

    private static AuditEvent event(String action, Counterpart pair) {
        return AuditEvent.of(action, pair.id().value())
                .inEngagement(pair.engagement().value());
    }
}
