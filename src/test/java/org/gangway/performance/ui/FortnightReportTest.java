package org.gangway.performance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.MeasuringPeriod;
import org.gangway.measure.MeasuringPeriodTerms;
import org.gangway.settlement.SettlementStory;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Figures of a close measured over two weeks, and of postings measured over a quarter, on the page of results. */
@UseCase("UC-04")
class FortnightReportTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Test
    void asksForTheWindowOfAFigureAndLeavesOutWhatHasNone() {
        var world = World.create();
        var story = SettlementStory.evaluated(
                application, world, measured(MeasuringPeriod.TWO_WEEKS), measured(MeasuringPeriod.QUARTER));
        signIn(world.lead());
        openMonth(story, SettlementStory.JANUARY);
        assertThat(shown()).contains("No window ends this month; the next figure is due on");

        report(0, "99");
        assertThat(shown()).contains("Nothing was reported, although it was due on");
        report(1, "94");

        assertThat(shown()).contains("94.00%", "94.00% misses even the minimum of 95%.");
    }

    private static EvaluationTerms measured(MeasuringPeriod period) {
        return EvaluationTerms.USUAL.withMeasured(MeasuringPeriodTerms.of(period));
    }

    private static void openMonth(SettlementStory story, YearMonth month) {
        UI.getCurrent()
                .navigate(
                        "engagement/" + story.engagement().value() + "/performance",
                        QueryParameters.simple(Map.of("month", month.toString())));
    }

    private void report(int window, String right) {
        click("Report a figure");
        choose("Service level", 0);
        assertThat(_get(Select.class, spec -> spec.withLabel("Service level"))
                        .getListDataView()
                        .getItemCount())
                .isEqualTo(1);
        choose("Window", window);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Numerator")).getValue())
                .isEmpty();
        fill("Numerator", right);
        fill("Denominator", "100");
        click("Report");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, int item) {
        Select select = _get(Select.class, spec -> spec.withLabel(label));
        select.setValue(select.getListDataView().getItem(item));
    }
}
