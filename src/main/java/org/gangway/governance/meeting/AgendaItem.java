package org.gangway.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gangway.json.FactText;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * One thing a committee is to speak about.
 *
 * @param subject which target, statement or action it is about; empty for what somebody wrote freely
 * @param facts what {@link org.gangway.shared.FactJson} wrote
 * @param original what somebody wrote freely; null where the portal itself put the item
 */
@Embeddable
public record AgendaItem(
        @Column(name = "item_id") UUID id,
        @Enumerated(EnumType.STRING) @Column(name = "kind") AgendaKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "purpose")
        AgendaPurpose purpose,

        @Column(name = "subject") String subject,
        @Column(name = "facts") String facts,
        @Nullable OriginalText original) {

    public static final int MAX_LENGTH = 500;

    public static AgendaItem free(String words, AgendaPurpose purpose, Locale language) {
        var title = WrittenText.line(words);
        if (title.isEmpty() || title.length() > MAX_LENGTH) {
            throw new RuleViolation("governance.item-length", Map.of("max", MAX_LENGTH));
        }
        return new AgendaItem(
                UUID.randomUUID(),
                AgendaKind.FREE,
                purpose,
                "",
                FactText.write(Map.of()),
                OriginalText.of(title, language));
    }

    public static AgendaItem of(AgendaKind kind, String subject, String facts) {
        return new AgendaItem(UUID.randomUUID(), kind, kind.purpose(), subject, facts, null);
    }

    public boolean isFree() {
        return kind == AgendaKind.FREE;
    }

    /** What somebody wrote freely; empty where the portal itself put the item. */
    public String wording() {
        return original == null ? "" : original.words();
    }

    /** Whether the other item is about the same matter, whatever is known of it by now. */
    public boolean isAbout(AgendaItem other) {
        return !isFree() && kind == other.kind && subject.equals(other.subject);
    }

    /** Names what it is about in one line. */
    String matter() {
        return kind + " " + subject;
    }

    AgendaItem withIdOf(AgendaItem other) {
        return new AgendaItem(other.id, kind, other.purpose, subject, facts, original);
    }

    /** What the item is called: in the reader's language where the portal put it, else as somebody wrote it. */
    public Text title() {
        return original != null ? Text.user(original.words()) : new Text(kind.key(), FactText.read(facts));
    }
}
