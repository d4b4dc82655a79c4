package org.gangway.agreement.negotiation;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.NewEngagement;
import org.gangway.engagement.NewSite;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Metric;
import org.gangway.shared.Percentage;

/** Terms that tests talk about. */
public final class AgreementFixtures {

    public static final LocalDate START = LocalDate.of(2026, 1, 1);

    static final PartyId CLIENT = new PartyId(UUID.randomUUID());
    static final PartyId VENDOR = new PartyId(UUID.randomUUID());

    private AgreementFixtures() {}

    public static NewEngagement engagementWith(PartyId vendor) {
        return new NewEngagement(
                "Month-end close",
                vendor,
                START,
                LocalDate.of(2026, 12, 31),
                180,
                "DKK",
                new BigDecimal("400000.00"),
                "en",
                "da",
                List.of("Accounting close"),
                List.of(
                        site(Side.CLIENT, "Aarhus", "DK", "Europe/Copenhagen"),
                        site(Side.VENDOR, "Pune", "IN", "Asia/Kolkata")));
    }

    private static NewSite site(Side side, String name, String country, String zone) {
        return new NewSite(side, name, country, zone, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    public static ServiceLevelTerms closeOnTime(String expected, String minimum) {
        return ServiceLevelTerms.usual(
                "close", "Close tasks on time", Metric.CLOSE_CALENDAR_ADHERENCE, AgreedLevels.of(expected, minimum));
    }

    public static ServiceLevelTerms paidOnTime(String expected, String minimum) {
        return ServiceLevelTerms.usual(
                "paid", "Invoices paid on time", Metric.PAID_ON_TIME_BY_COUNT, AgreedLevels.of(expected, minimum));
    }

    public static IncentiveTerms schedule(LevelIncentive... levels) {
        return new IncentiveTerms(new IncentiveSchedule(
                Currency.getInstance("DKK"),
                Percentage.of("12"),
                Percentage.HUNDRED,
                Arrays.asList(levels),
                List.of(new CreditCap.PerMonth(Percentage.of("10"), org.gangway.incentive.terms.PercentageBasis.FEE)),
                new BonusTerms(BonusGate.NO_DEFAULT, Percentage.of("3")),
                AmountRounding.HALF_UP_EACH_LINE,
                new FigureTreatments(
                        UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.NEUTRAL)));
    }

    public static LevelIncentive share(ServiceLevelTerms level, String allocation) {
        return new LevelIncentive(
                level.id(),
                level.name(),
                level.better(),
                Percentage.of(allocation),
                DefaultRule.belowMinimumOrTimes(4, 12),
                new CreditRule.WholeAllocation(),
                new BonusRule.NoBonus(),
                new EarnBackRule.NoEarnBack());
    }

    static AgreementVersion version() {
        return AgreementVersion.start(new EngagementId(UUID.randomUUID()), 1, CLIENT);
    }

    static Negotiator manager() {
        return new Negotiator(new PersonId(UUID.randomUUID()), "Karen Holm", CLIENT, Side.CLIENT, Instant.EPOCH);
    }

    static Negotiator lead() {
        return new Negotiator(new PersonId(UUID.randomUUID()), "Meera Kulkarni", VENDOR, Side.VENDOR, Instant.EPOCH);
    }
}
