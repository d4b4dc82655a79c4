package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.stream.Stream;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.FigureForm;
import org.gangway.measure.FigureOrigin;
import org.gangway.measure.Metric;
import org.gangway.measure.PercentileMethod;
import org.gangway.measure.PercentileTerms;
import org.gangway.measure.TrimmedShare;
import org.gangway.uikit.LocalizedNumberField;
import org.jspecify.annotations.Nullable;

/** Asks how single cases make a figure: which percentile of them, or what an average leaves out at each end. */
final class CaseFigureFields {

    private final LocalizedNumberField share = LocalizedNumberField.optional(Msg.agreement_level_percentile_share());
    private final Select<PercentileMethod> method = new Select<>();
    private final LocalizedNumberField trimmed = LocalizedNumberField.optional(Msg.agreement_level_trimmed_share());

    CaseFigureFields(EvaluationTerms before) {
        share.show(before.percentile().share().value());
        method.setLabel(say(Msg.agreement_level_percentile_method()));
        method.setItems(PercentileMethod.values());
        method.setItemLabelGenerator(one -> say(Text.of(one)));
        method.setValue(before.percentile().method());
        var agreed = before.trimmed();
        trimmed.show(agreed == null ? null : agreed.share().value());
        trimmed.setHelperText(say(Msg.agreement_level_trimmed_help()));
        Stream.of(components()).forEach(one -> one.setVisible(false));
    }

    Component[] components() {
        return new Component[] {share, method, trimmed};
    }

    /** Asks only for what the metric needs. */
    void showFor(Metric metric) {
        var percentile = metric.form() == FigureForm.PERCENTILE;
        share.setVisible(percentile);
        method.setVisible(percentile);
        trimmed.setVisible(isTrimmable(metric));
    }

    /** Both are asked, so that each can mark what is wrong. */
    boolean isSound() {
        var isShareSound = share.isSound();
        return trimmed.isSound() && isShareSound;
    }

    EvaluationTerms in(EvaluationTerms terms, Metric metric) {
        return terms.withPercentile(metric.form() == FigureForm.PERCENTILE ? percentile() : PercentileTerms.P95)
                .withTrimmed(isTrimmable(metric) ? trimmedShare() : null);
    }

    private PercentileTerms percentile() {
        return share.number().isEmpty()
                ? PercentileTerms.P95
                : new PercentileTerms(method.getValue(), share.percentage());
    }

    private @Nullable TrimmedShare trimmedShare() {
        return trimmed.number().isEmpty() ? null : new TrimmedShare(trimmed.percentage());
    }

    private static boolean isTrimmable(Metric metric) {
        return metric.form() == FigureForm.AVERAGE && metric.origin() == FigureOrigin.REPORTED;
    }
}
