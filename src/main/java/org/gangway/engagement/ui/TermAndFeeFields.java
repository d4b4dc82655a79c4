package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.language.Msg;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.LocalizedNumberField;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.UnsentWords;

/** Asks from when until when an engagement runs, and what a month of it costs: three years from the next month on, unless changed. */
class TermAndFeeFields {

    private static final List<String> OFTEN = List.of("DKK", "EUR", "SEK", "NOK", "GBP", "USD", "INR");
    private static final int USUAL_YEARS = 3;

    private final DatePicker start = new LocalizedDatePicker(Msg.engagement_start());
    private final DatePicker end = new LocalizedDatePicker(Msg.engagement_end());
    private final LocalizedNumberField fee = LocalizedNumberField.needed(Msg.engagement_monthly_fee());
    private final ComboBox<String> currency = new ComboBox<>(say(Msg.engagement_currency()));

    /** @param country the client's, whose money is proposed */
    TermAndFeeFields(Clock clock, String country, String place) {
        var first = YearMonth.now(clock.withZone(ScreenTexts.reader().zone())).plusMonths(1);
        start.setValue(first.atDay(1));
        end.setValue(lastDay(first.atDay(1)));
        currency.setItems(currencies());
        currency.setValue(ofCountry(country).orElse(OFTEN.getFirst()));
        UnsentWords.keep(fee, place + "fee");
        UnsentWords.keep(currency, place + "currency", code -> code, Optional::of);
        UnsentWords.keep(start, place + "start", LocalDate::toString, day -> Optional.of(LocalDate.parse(day)));
        UnsentWords.keep(end, place + "end", LocalDate::toString, day -> Optional.of(LocalDate.parse(day)));
        start.addValueChangeListener(change -> followStart(change.getOldValue(), change.getValue()));
    }

    private static LocalDate lastDay(LocalDate first) {
        return first.plusYears(USUAL_YEARS).minusDays(1);
    }

    /** The last day moves along as long as it is the usual one. */
    private void followStart(LocalDate before, LocalDate now) {
        if (before != null && now != null && lastDay(before).equals(end.getValue())) {
            end.setValue(lastDay(now));
        }
    }

    private static List<String> currencies() {
        return Stream.concat(
                        OFTEN.stream(),
                        Arrays.stream(Locale.getISOCountries())
                                .flatMap(country -> ofCountry(country).stream())
                                .sorted())
                .distinct()
                .toList();
    }

    private static Optional<String> ofCountry(String country) {
        return Optional.ofNullable(Currency.getInstance(Locale.of("", country))).map(Currency::getCurrencyCode);
    }

    FormLayout fields() {
        return new FormLayout(start, end, fee, currency);
    }

    boolean isSound() {
        var feeIsSound = fee.isSound();
        return RequiredFields.check(start, end, currency) && feeIsSound;
    }

    void refuseAt(RuleFields rules) {
        rules.at(end, "period.end-before-start").at(fee, "engagement.fee-negative", "money.too-fine");
    }

    LocalDate start() {
        return Objects.requireNonNull(start.getValue());
    }

    LocalDate end() {
        return Objects.requireNonNull(end.getValue());
    }

    BigDecimal fee() {
        return fee.number().orElseThrow();
    }

    String currency() {
        return Objects.requireNonNull(currency.getValue());
    }
}
