package org.gangway.onboarding.buddy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** A talk of two buddies, and one line of what it was about. Both sides read it. */
@Entity
public class BuddyTalk {

    public static final int MAX_LENGTH = 300;

    /** What becomes of a talk. */
    public enum BuddyTalkState {
        PLANNED,
        HELD,
        DROPPED
    }

    @EmbeddedId
    private BuddyTalkId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pair_id", updatable = false))
    private BuddyPairId pair;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private BuddyTalkState state;

    private String words;

    private @Nullable String language;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected BuddyTalk() {}

    private BuddyTalk(BuddyPair pair, LocalDate day) {
        pair.requireAccepted();
        this.id = BuddyTalkId.next();
        this.engagement = pair.engagement();
        this.pair = pair.id();
        this.day = day;
        this.state = BuddyTalkState.PLANNED;
        this.words = "";
    }

    /** @throws RuleViolation {@code onboarding.buddy-talk-past} */
    static BuddyTalk plan(BuddyPair pair, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new RuleViolation("onboarding.buddy-talk-past", Map.of("day", today));
        }
        return new BuddyTalk(pair, day);
    }

    /** One that nobody had planned here. */
    static BuddyTalk held(BuddyPair pair, LocalDate day, String line, Locale language, LocalDate today) {
        var talk = new BuddyTalk(pair, day);
        talk.hold(day, line, language, today);
        return talk;
    }

    /** @throws RuleViolation {@code onboarding.buddy-talk-ahead}, {@code onboarding.buddy-talk-line} */
    final void hold(LocalDate on, String line, Locale spoken, LocalDate today) {
        requirePlanned();
        if (on.isAfter(today)) {
            throw new RuleViolation("onboarding.buddy-talk-ahead", Map.of("day", today));
        }
        var written = WrittenText.line(line);
        if (written.isEmpty() || written.length() > MAX_LENGTH) {
            throw new RuleViolation("onboarding.buddy-talk-line", Map.of("max", MAX_LENGTH));
        }
        day = on;
        words = written;
        language = spoken.toLanguageTag();
        state = BuddyTalkState.HELD;
    }

    void drop() {
        requirePlanned();
        state = BuddyTalkState.DROPPED;
    }

    private void requirePlanned() {
        if (state != BuddyTalkState.PLANNED) {
            throw new RuleViolation("onboarding.buddy-talk-over");
        }
    }

    public BuddyTalkId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public BuddyPairId pair() {
        return pair;
    }

    /** On which it was held, or is to be. */
    public LocalDate day() {
        return day;
    }

    public BuddyTalkState state() {
        return state;
    }

    /** Empty until it was held. */
    public String line() {
        return words;
    }

    public Locale language() {
        return language == null ? Locale.ROOT : Locale.forLanguageTag(language);
    }
}
