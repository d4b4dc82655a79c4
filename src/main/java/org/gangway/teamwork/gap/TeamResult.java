package org.gangway.teamwork.gap;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.identity.Side;
import org.gangway.teamwork.TeamQuestion;
import org.hibernate.annotations.Immutable;

/** What the team of a side wants, taken together; there is none where fewer than five of either side answered. */
@Entity
@Immutable
public class TeamResult {

    private static final String BETWEEN = " ";

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    @SuppressWarnings("UnusedVariable") // queries read it
    private TeamRoundId round;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int answers;

    private String content;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TeamResult() {}

    TeamResult(TeamRoundId round, Side side, TeamTally tally) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.side = side;
        this.answers = tally.answers();
        this.content = tally.means().stream().map(BigDecimal::toString).collect(Collectors.joining(BETWEEN));
    }

    public Side side() {
        return side;
    }

    public int answers() {
        return answers;
    }

    /** Between 1, the low end of the question, and 5, the high one. */
    public BigDecimal mean(TeamQuestion question) {
        return new BigDecimal(Arrays.asList(content.split(BETWEEN, -1))
                .get(List.of(TeamQuestion.values()).indexOf(question)));
    }
}
