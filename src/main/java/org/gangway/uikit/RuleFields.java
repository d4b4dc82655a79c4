package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;

/** Says what a rule refuses at the field that the rule is about, and everything else above the buttons of the form. */
public final class RuleFields {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();

    public RuleFields() {
        problem.addClassName("gangway-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    /**
     * Says those refusals at that field.
     *
     * @param rules keys of rules; one that ends with a dash stands for all that begin so
     */
    public RuleFields at(HasValidationProperties field, String... rules) {
        for (var rule : rules) {
            fields.put(rule, field);
        }
        return this;
    }

    /** Where what belongs to no field is said; to be added to the form. */
    public Component problem() {
        return problem;
    }

    /** Takes back whatever is said. */
    void clear() {
        problem.setVisible(false);
        problem.setText("");
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
    }

    /** Takes the step; whether no rule refused it. */
    public boolean attempt(Runnable step) {
        clear();
        try {
            step.run();
            return true;
        } catch (RuleViolation violation) {
            refuse(violation);
            return false;
        }
    }

    /** Takes the step; whether no rule refused it that is about one of the fields. What belongs to no field is not caught here. */
    public boolean attemptAtFields(Runnable step) {
        clear();
        try {
            step.run();
            return true;
        } catch (RuleViolation violation) {
            var field = about(violation).orElseThrow(() -> violation);
            mark(field, violation);
            return false;
        }
    }

    /** Whether the value of that field keeps a rule of its own; if not, the field says why. */
    public static boolean accepts(HasValidationProperties field, Runnable rule) {
        try {
            rule.run();
            return true;
        } catch (RuleViolation violation) {
            mark(field, violation);
            return false;
        }
    }

    private static void mark(HasValidationProperties field, RuleViolation violation) {
        field.setInvalid(true);
        field.setErrorMessage(say(Text.rule(violation)));
        if (field instanceof Component component) {
            component.getElement().callJsFunction("focus");
        }
    }

    /** Says what the rule refuses where it belongs. */
    void refuse(RuleViolation violation) {
        var about = about(violation);
        if (about.isPresent()) {
            mark(about.get(), violation);
        } else {
            tell(say(Text.rule(violation)));
        }
    }

    /** Says what belongs to no field. */
    void tell(String words) {
        problem.setText(words);
        problem.setVisible(true);
        problem.scrollIntoView();
    }

    private Optional<HasValidationProperties> about(RuleViolation violation) {
        return fields.entrySet().stream()
                .filter(known -> isAbout(known.getKey(), violation.rule()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isAbout(String known, String rule) {
        return known.endsWith("-") ? rule.startsWith(known) : rule.equals(known);
    }
}
