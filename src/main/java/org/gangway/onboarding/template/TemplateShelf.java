package org.gangway.onboarding.template;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates to choose from, and what a company does with its own. */
@Service
@Transactional
public class TemplateShelf {

    private final OnboardingTemplates templates;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    TemplateShelf(OnboardingTemplates templates, CurrentUserProvider currentUserProvider, Clock clock) {
        this.templates = templates;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /**
     * The own ones in their latest edition by name; then the one for that pair of countries, where there is one; then the others.
     *
     * @param vendorCountry ISO 3166 code
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<TemplateChoice> choices(String clientCountry, String vendorCountry) {
        var choices = new ArrayList<TemplateChoice>();
        latest().forEach(template -> choices.add(choice(template)));
        Arrays.stream(ShippedTemplate.values())
                .filter(it -> clientCountry.equals("DK")
                        && it.vendorCountry().filter(vendorCountry::equals).isPresent())
                .forEach(it -> choices.add(TemplateChoice.of(it)));
        Arrays.stream(ShippedTemplate.values())
                .map(TemplateChoice::of)
                .filter(it -> !choices.contains(it))
                .forEach(choices::add);
        return choices;
    }

    private List<OnboardingTemplate> latest() {
        var lines = new LinkedHashSet<UUID>();
        return templates.findOfParty(currentUserProvider.current().party()).stream()
                .filter(template -> lines.add(template.line()))
                .toList();
    }

    private static TemplateChoice choice(OnboardingTemplate template) {
        return new TemplateChoice(
                Text.user(template.name()), template.name(), template.edition(), null, template.id(), template.tasks());
    }

    /** The own ones in their latest edition. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<TemplateChoice> own() {
        return latest().stream().map(TemplateShelf::choice).toList();
    }

    /**
     * Keeps tasks for plans to come: under a new name, or as the next edition of a template.
     *
     * @param instead null for a new template
     */
    @ForNegotiators
    public OnboardingTemplateId keep(
            String name, Locale language, List<TemplateTask> tasks, @Nullable OnboardingTemplateId instead) {
        if (tasks.isEmpty()) {
            throw new RuleViolation("onboarding.template-empty");
        }
        var user = currentUserProvider.current();
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        if (instead == null) {
            if (own().stream().anyMatch(it -> name.strip().equals(it.ownName()))) {
                throw new RuleViolation("onboarding.template-known", Map.of("name", name.strip()));
            }
            return templates
                    .save(OnboardingTemplate.first(name, language, tasks, user, today))
                    .id();
        }
        return templates
                .save(templates
                        .findOfLine(find(instead).line(), user.party())
                        .getFirst()
                        .next(language, tasks, user, today))
                .id();
    }

    /**
     * A template is kept no longer, with all its editions.
     *
     * @throws RuleViolation {@code onboarding.template-in-use} while a plan was made from it
     */
    @ForNegotiators
    public void discard(OnboardingTemplateId id) {
        var template = find(id);
        var plans = templates.countPlans(template.line());
        if (plans > 0) {
            throw new RuleViolation("onboarding.template-in-use", Map.of("name", template.name(), "n", plans));
        }
        templates.findOfLine(template.line(), template.party()).forEach(templates::delete);
    }

    private OnboardingTemplate find(OnboardingTemplateId id) {
        return templates
                .findForParty(id, currentUserProvider.current().party())
                .orElseThrow(() -> new OnboardingTemplateNotFound(id));
    }
}
