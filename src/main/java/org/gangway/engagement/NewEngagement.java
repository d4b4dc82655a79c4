package org.gangway.engagement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.gangway.identity.PartyId;
import org.gangway.shared.Money;
import org.gangway.shared.Period;

/** What must be known to open an engagement. */
public record NewEngagement(
        String name,
        PartyId vendor,
        LocalDate start,
        LocalDate end,
        int noticeDays,
        String currency,
        BigDecimal monthlyFee,
        String authoritativeLanguage,
        String workingLanguage,
        List<String> services,
        List<NewSite> sites) {

    Engagement open(PartyId client) {
        var fee = new Money(monthlyFee, Currency.getInstance(currency));
        return Engagement.open(
                new EngagementName(name),
                client,
                vendor,
                new Period(start, end),
                new Engagement.CommercialTerms(
                        noticeDays, fee, new EngagementLanguages(authoritativeLanguage, workingLanguage), services));
    }
}
