package org.gangway.onboarding.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.gangway.language.Text;
import org.gangway.onboarding.template.OnboardingTemplateId;
import org.gangway.onboarding.template.ShippedTemplate;
import org.gangway.onboarding.template.TemplateChoice;
import org.jspecify.annotations.Nullable;

/** The template from which a plan was made, as it was then. */
@Embeddable
public record TemplateUsed(
        @Column(name = "template_name") @Nullable String name,
        @Column(name = "template_edition") int edition,

        @Enumerated(EnumType.STRING) @Column(name = "shipped_template") @Nullable
        ShippedTemplate shipped,

        @Column(name = "own_template_id") @Nullable UUID own)
        implements Serializable {

    static TemplateUsed of(TemplateChoice choice) {
        OnboardingTemplateId own = choice.own();
        return new TemplateUsed(choice.ownName(), choice.edition(), choice.shipped(), own == null ? null : own.value());
    }

    public Text title() {
        return shipped == null ? Text.user(name == null ? "" : name) : Text.of(shipped);
    }
}
