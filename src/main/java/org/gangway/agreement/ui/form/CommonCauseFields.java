package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.language.Msg;
import org.gangway.shared.Ordered;
import org.gangway.uikit.form.FlagEntry;
import org.gangway.uikit.form.ValueEntry;

/** Asks which credits are given when several service levels fail from one cause. */
final class CommonCauseFields implements ValueEntry<CommonCauseRule> {

    private final FlagEntry one;
    private final CheckboxGroup<String> always = new CheckboxGroup<>(say(Msg.agreement_field_always()));
    private final List<ServiceLevelTerms> levels;
    private final CommonCauseRule before;

    CommonCauseFields(CommonCauseRule before, List<ServiceLevelTerms> levels) {
        this.levels = levels;
        this.before = before;
        one = new FlagEntry(Msg.agreement_field_one_credit(), before instanceof CommonCauseRule.OneCredit);
        always.addClassName("gangway-vertical");
        always.setItems(levels.stream().map(ServiceLevelTerms::id).toList());
        always.setItemLabelGenerator(this::name);
        always.setValue(known());
    }

    private Set<String> known() {
        var ids = levels.stream().map(ServiceLevelTerms::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return before instanceof CommonCauseRule.OneCredit(var keys)
                ? keys.stream().filter(ids::contains).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    private String name(String id) {
        return levels.stream()
                .filter(level -> level.id().equals(id))
                .findFirst()
                .map(ServiceLevelTerms::name)
                .orElse(id);
    }

    @Override
    public Component component() {
        return new FormLayout(one.component(), always);
    }

    @Override
    public boolean isSound() {
        return true;
    }

    /** In the order of the service levels, unless nothing was changed. */
    @Override
    public CommonCauseRule value() {
        if (!one.yes()) {
            return new CommonCauseRule.AllCredits();
        }
        if (before instanceof CommonCauseRule.OneCredit(var keys)
                && Ordered.copyOf(keys).equals(always.getValue())) {
            return before;
        }
        return new CommonCauseRule.OneCredit(levels.stream()
                .map(ServiceLevelTerms::id)
                .filter(always.getValue()::contains)
                .toList());
    }
}
