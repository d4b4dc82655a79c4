package org.gangway.governance.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What the two sides say to circulated minutes, once each. */
@Embeddable
class MinutesAnswers {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "minutes_answer", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "side")
    @MapKeyEnumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Map<Side, MinutesAnswer> given = new LinkedHashMap<>();

    void give(Side side, MinutesAnswer answer) {
        if (given.putIfAbsent(side, answer) != null) {
            throw new RuleViolation("governance.already-answered");
        }
    }

    void clear() {
        given.clear();
    }

    Optional<MinutesAnswer> of(Side side) {
        return Optional.ofNullable(given.get(side));
    }

    boolean isAcceptedByBoth() {
        return Arrays.stream(Side.values())
                .allMatch(side -> of(side).filter(MinutesAnswer::accepted).isPresent());
    }
}
