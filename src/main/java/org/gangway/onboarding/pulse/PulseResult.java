package org.gangway.onboarding.pulse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.json.FactText;
import org.gangway.shared.NamedFacts;
import org.hibernate.annotations.Immutable;

/** What is shown of a round for one group; there is none for a group that is not shown. */
@Entity
@Immutable
public class PulseResult {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private PulseRoundId round;

    @Enumerated(EnumType.STRING)
    private PulseGroup shownGroup;

    private int answers;

    private String content;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PulseResult() {}

    PulseResult(PulseRoundId round, PulseGroup group, SideAnswers answers, boolean withComments) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.shownGroup = group;
        this.answers = answers.count();
        this.content = FactText.write(
                NamedFacts.of("means", answers.means(), "comments", withComments ? answers.comments() : List.of()));
    }

    public PulseRoundId round() {
        return round;
    }

    public PulseGroup group() {
        return shownGroup;
    }

    public int answers() {
        return answers;
    }

    /** In the order of the questions. */
    public List<BigDecimal> means() {
        return list("means").stream()
                .map(mean -> new BigDecimal(mean.toString()))
                .toList();
    }

    public BigDecimal mean(PulseQuestion question) {
        return means().get(List.of(PulseQuestion.values()).indexOf(question));
    }

    /** Empty unless at least five of the group wrote one. */
    public List<String> comments() {
        return list("comments").stream().map(Object::toString).toList();
    }

    private List<?> list(String name) {
        Map<String, Object> facts = FactText.read(content);
        return facts.get(name) instanceof List<?> list ? list : List.of();
    }
}
