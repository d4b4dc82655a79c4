package org.gangway.settlement.preparation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.gangway.agreement.index.IndexValueService;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.inforce.DaysInForce;
import org.gangway.agreement.inforce.SignedTerms;
import org.gangway.engagement.CountedCalendars;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.incentive.fee.ChangeWithinMonth;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.fee.IndexComparison;
import org.gangway.incentive.partmonth.CountedDays;
import org.gangway.incentive.partmonth.DayCounting;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Terms as both parties signed them, each with its fee. */
@Component
class SignedTermsOfMonth implements MonthTerms {

    private final AgreementService agreements;
    private final EngagementService engagements;
    private final IndexValueService indexValues;

    SignedTermsOfMonth(AgreementService agreements, EngagementService engagements, IndexValueService indexValues) {
        this.agreements = agreements;
        this.engagements = engagements;
        this.indexValues = indexValues;
    }

    @Override
    public List<IndexComparison> comparisons(EngagementId engagement, FeeIndex index, YearMonth month) {
        return index.comparisons(indexValues.known(engagement, index.series()), month);
    }

    @Override
    public List<TermsOfMonth> during(EngagementId engagement, YearMonth month) {
        var about = engagements.get(engagement);
        var settling = DaysInForce.settling(
                agreements.inForceDuring(engagement, month),
                terms -> terms.feeRules().withinMonth());
        var counting = settling.isEmpty()
                ? ChangeWithinMonth.BY_CALENDAR_DAYS
                : settling.getLast().terms().feeRules().withinMonth();
        var dayCounting = new DayCounting(counting, working(engagement, counting));
        var isWhole = settling.size() == 1 && settling.getFirst().days().equals(Period.of(month));
        return settling.stream()
                .map(part ->
                        of(part, isWhole ? null : dayCounting.of(part.days()).orElse(null), about))
                .toList();
    }

    private List<IndexComparison> moved(FeeRules rules, EngagementId engagement, YearMonth month) {
        var index = rules.index();
        return index == null ? List.of() : comparisons(engagement, index, month);
    }

    /** The sites are asked for where their working days count only. */
    private Predicate<LocalDate> working(EngagementId engagement, ChangeWithinMonth counting) {
        if (!counting.asksForWorkingDays()) {
            return _ -> true;
        }
        var counted = counting == ChangeWithinMonth.BY_WORKING_DAYS_OF_CLIENT
                ? CountedCalendars.CLIENT
                : CountedCalendars.BOTH;
        return counted.of(engagements.sites(engagement))::isWorkingDay;
    }

    private TermsOfMonth of(DaysInForce<SignedTerms> part, @Nullable CountedDays counted, Engagement about) {
        var terms = part.terms();
        return new TermsOfMonth(
                part.days(),
                terms.number(),
                terms.sha256(),
                terms.incentive(),
                terms.monthlyFee().orElseGet(about::monthlyFee),
                terms.feeRules(),
                moved(terms.feeRules(), about.id(), YearMonth.from(part.days().start())),
                counted,
                terms.settlement(),
                YearMonth.from(about.term().end()));
    }
}
