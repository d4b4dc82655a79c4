package org.gangway.settlement.statement;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often lines of statements were disputed. */
@Service
@Transactional(readOnly = true)
public class DisputeCounts {

    private final MonthlyStatements statements;
    private final EngagementService engagements;

    DisputeCounts(MonthlyStatements statements, EngagementService engagements) {
        this.statements = statements;
        this.engagements = engagements;
    }

    /** How many disputes were opened in each month from that one on; none where there is no entry. */
    @ForEveryone
    public Map<YearMonth, Long> openedByMonth(EngagementId engagement, YearMonth from) {
        engagements.get(engagement);
        return statements
                .findDisputed(engagement.value(), from.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .stream()
                .collect(Collectors.groupingBy(DisputeCounts::month, LinkedHashMap::new, Collectors.counting()));
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(ZoneOffset.UTC));
    }
}
