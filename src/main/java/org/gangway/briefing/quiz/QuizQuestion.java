package org.gangway.briefing.quiz;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.briefing.text.Briefing;
import org.gangway.briefing.text.BriefingId;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A question about a briefing, with answers of which at least one is right. It is never changed: another one takes its place. */
@Entity
public class QuizQuestion {

    @EmbeddedId
    private QuizQuestionId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "briefing_id", updatable = false))
    private BriefingId briefing;

    @Column(updatable = false)
    private int position;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "words", updatable = false))
    @AttributeOverride(name = "language", column = @Column(name = "language", updatable = false))
    @AttributeOverride(name = "revision", column = @Column(name = "revision", updatable = false))
    private OriginalText original;

    @Column(updatable = false)
    private boolean multiple;

    private boolean withdrawn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "quiz_choice", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<QuizChoice> choices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected QuizQuestion() {}

    private QuizQuestion(Briefing briefing, int position, NewQuizQuestion written) {
        this.id = QuizQuestionId.next();
        this.engagement = briefing.engagement();
        this.briefing = briefing.id();
        this.position = position;
        this.original = written.original();
        this.multiple = written.multiple();
        written.choices()
                .forEach(it -> choices.add(new QuizChoice(
                        UUID.randomUUID(), OriginalText.of(it.words(), written.language()), it.right())));
    }

    static QuizQuestion of(Briefing briefing, int position, NewQuizQuestion written) {
        written.require();
        return new QuizQuestion(briefing, position, written);
    }

    /** It is asked no more. */
    void withdraw() {
        if (withdrawn) {
            throw new RuleViolation("briefing.question-withdrawn");
        }
        withdrawn = true;
    }

    /** Whether those are all the right answers and no wrong one. */
    boolean isRight(Set<UUID> chosen) {
        return right().equals(chosen);
    }

    /** All right answers. */
    public Set<UUID> right() {
        var right = new LinkedHashSet<UUID>();
        choices.stream().filter(QuizChoice::right).forEach(it -> right.add(it.id()));
        return right;
    }

    public QuizQuestionId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public BriefingId briefing() {
        return briefing;
    }

    public int position() {
        return position;
    }

    public OriginalText original() {
        return original;
    }

    /** Whether several answers can be right. */
    public boolean isMultiple() {
        return multiple;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public List<QuizChoice> choices() {
        return List.copyOf(choices);
    }
}
