package org.gangway.contact.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForStaffers;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which tiers a map has, from the top down, and what they are called. */
@Service
@Transactional
public class TierService {

    public static final int MOST = 15;

    private final Tiers tiers;
    private final Counterparts pairs;
    private final EngagementService engagements;
    private final CounterpartJournal journal;

    TierService(Tiers tiers, Counterparts pairs, EngagementService engagements, CounterpartJournal journal) {
        this.tiers = tiers;
        this.pairs = pairs;
        this.engagements = engagements;
        this.journal = journal;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<Tier> tiers(EngagementId id) {
        return tiers.of(engagements.get(id).id());
    }

    /** Another tier, below all others. */
    @ForStaffers
    public void add(EngagementId id, String name) {
        var before = tiers(id);
        if (before.size() >= MOST) {
            throw new RuleViolation("contact.tiers-too-many", Map.of("max", MOST));
        }
        var now = new ArrayList<>(before);
        now.add(Tier.named(name));
        write(id, before, now);
    }

    /** What both sides call it; empty for the usual name of a usual tier. */
    @ForStaffers
    public void rename(EngagementId id, String code, String name) {
        var before = tiers(id);
        write(
                id,
                before,
                before.stream()
                        .map(it -> it.code().equals(code) ? new Tier(code, name) : it)
                        .toList());
    }

    /** One step towards the top. */
    @ForStaffers
    public void raise(EngagementId id, String code) {
        var before = tiers(id);
        var now = new ArrayList<>(before);
        for (var i = 1; i < now.size(); i++) {
            if (now.get(i).code().equals(code)) {
                now.add(i - 1, now.remove(i));
                write(id, before, now);
                return;
            }
        }
    }

    /**
     * Takes a tier off the map on which nobody stands.
     *
     * @throws RuleViolation {@code contact.tier-in-use}, {@code contact.last-tier}
     */
    @ForStaffers
    public void remove(EngagementId id, String code) {
        var before = tiers(id);
        if (pairs.of(List.of(id)).stream()
                .anyMatch(it -> !it.isOver() && it.tier().equals(code))) {
            throw new RuleViolation("contact.tier-in-use");
        }
        var now = before.stream().filter(it -> !it.code().equals(code)).toList();
        if (now.isEmpty()) {
            throw new RuleViolation("contact.last-tier");
        }
        write(id, before, now);
    }

    private void write(EngagementId id, List<Tier> before, List<Tier> now) {
        var names = new LinkedHashSet<>(now.stream().map(Tier::title).toList());
        if (names.size() < now.size()) {
            throw new RuleViolation("contact.tier-twice");
        }
        if (!before.equals(now)) {
            tiers.write(id, now);
            journal.tiersChanged(id, before, now);
        }
    }
}
