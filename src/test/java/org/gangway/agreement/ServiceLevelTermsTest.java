package org.gangway.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.agreement.AgreementFixtures.closeOnTime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangway.measure.Level;
import org.gangway.measure.Levels;
import org.gangway.measure.Metric;
import org.gangway.measure.Rounding;
import org.gangway.measure.Segment;
import org.gangway.measure.Volume;
import org.junit.jupiter.api.Test;

class ServiceLevelTermsTest {

    @Test
    void writesCanonicalJson() {
        assertThat(closeOnTime("98.50", "95").toJson())
                .isEqualTo("{\"expected\":{\"bound\":\"INCLUSIVE\",\"value\":\"98.5\"},\"id\":\"close\","
                        + "\"metric\":\"GL-02\",\"minimum\":{\"bound\":\"INCLUSIVE\",\"value\":\"95\"},"
                        + "\"name\":\"Close tasks on time\",\"period\":\"MONTH\",\"reportingDueBusinessDays\":5,"
                        + "\"rounding\":{\"compareRounded\":false,\"mode\":\"HALF_UP\",\"scale\":2},"
                        + "\"segment\":{\"name\":\"ALL\",\"whole\":true},"
                        + "\"volume\":{\"minimum\":\"0\",\"thinMonths\":\"LEFT_OUT\"}}");
    }

    @Test
    void comesBackFromItsJson() {
        var terms = new ServiceLevelTerms(
                "dso-770",
                "Debitordage »Nord« – 1\\2",
                Metric.DSO_BALANCE,
                new Levels(Level.exclusive("41.25"), null),
                new Rounding(1, RoundingMode.HALF_EVEN, true),
                new Volume(new BigDecimal("20"), Volume.ThinMonths.JUDGED),
                MeasuringPeriod.MONTH,
                7,
                Segment.of("ALL"));

        assertThat(TermValue.fromJson(TermKind.SERVICE_LEVEL, terms.toJson())).isEqualTo(terms);
    }

    @Test
    void refusesLevelsTheMetricCannotHave() {
        assertThatThrownBy(() -> closeOnTime("101", null)).hasMessageContaining("measure.level-above-hundred");
        assertThatThrownBy(() -> closeOnTime("95", "98")).hasMessageContaining("measure.minimum-better-than-expected");
    }

    @Test
    void refusesANameThatSaysNothing() {
        assertThatThrownBy(() ->
                        ServiceLevelTerms.usual("close", "  ", Metric.CLOSE_CALENDAR_ADHERENCE, Levels.of("98", null)))
                .hasMessageContaining("agreement.service-level-name-length");
    }

    @Test
    void refusesAReportingDayThatNoMonthHas() {
        var usual = closeOnTime("98", null);

        assertThatThrownBy(() -> new ServiceLevelTerms(
                        usual.id(),
                        usual.name(),
                        usual.metric(),
                        usual.levels(),
                        usual.rounding(),
                        usual.volume(),
                        usual.period(),
                        21,
                        usual.segment()))
                .hasMessageContaining("agreement.reporting-due-out-of-range");
    }

    @Test
    void keepsTheKeyOfTheScheduleForTheSchedule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceLevelTerms.usual("incentive", "Name", Metric.ACCURACY, Levels.of("98", null)));
    }
}
