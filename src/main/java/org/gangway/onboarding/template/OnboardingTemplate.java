package org.gangway.onboarding.template;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.json.FactText;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** One edition of a template that a company keeps for itself; it never changes. */
@Entity
public class OnboardingTemplate {

    public static final int MAX_LENGTH = 120;

    @EmbeddedId
    private OnboardingTemplateId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private PartyId party;

    private UUID lineId;

    private int edition;

    private String name;

    private String language;

    private String content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    @SuppressWarnings("UnusedVariable") // kept for the record
    private PersonId author;

    private LocalDate writtenOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OnboardingTemplate() {}

    private OnboardingTemplate(
            UUID lineId, int edition, String name, Locale language, List<TemplateTask> tasks, CurrentUser author) {
        this.id = OnboardingTemplateId.next();
        this.party = author.party();
        this.lineId = lineId;
        this.edition = edition;
        this.name = WrittenText.line(name);
        if (this.name.isEmpty() || this.name.length() > MAX_LENGTH) {
            throw new RuleViolation("onboarding.template-name-length", Map.of("max", MAX_LENGTH));
        }
        this.language = language.toLanguageTag();
        this.content = FactText.write(
                Map.of("tasks", tasks.stream().map(TemplateTask::facts).toList()));
        this.author = author.id();
        this.writtenOn = LocalDate.EPOCH;
    }

    static OnboardingTemplate first(
            String name, Locale language, List<TemplateTask> tasks, CurrentUser author, LocalDate today) {
        return new OnboardingTemplate(UUID.randomUUID(), 1, name, language, tasks, author).on(today);
    }

    /** The one after this, under the same name. */
    OnboardingTemplate next(Locale inLanguage, List<TemplateTask> tasks, CurrentUser by, LocalDate today) {
        return new OnboardingTemplate(lineId, edition + 1, name, inLanguage, tasks, by).on(today);
    }

    private OnboardingTemplate on(LocalDate today) {
        writtenOn = today;
        return this;
    }

    public OnboardingTemplateId id() {
        return id;
    }

    UUID line() {
        return lineId;
    }

    public PartyId party() {
        return party;
    }

    public int edition() {
        return edition;
    }

    public String name() {
        return name;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    List<TemplateTask> tasks() {
        return FactText.read(content).get("tasks") instanceof List<?> tasks
                ? tasks.stream()
                        .filter(Map.class::isInstance)
                        .map(it -> TemplateTask.of((Map<?, ?>) it))
                        .toList()
                : List.of();
    }
}
