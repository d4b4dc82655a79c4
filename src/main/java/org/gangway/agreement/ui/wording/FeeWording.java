package org.gangway.agreement.ui.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.fee.ChangeWithinMonth;
import org.gangway.incentive.fee.CorrectedVolume;
import org.gangway.incentive.fee.FeeMinimum;
import org.gangway.incentive.fee.PriceBand;
import org.gangway.incentive.fee.UnitFee;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;

/**
 * What a fee says, in words.
 *
 * @param levels what is promised beside it: volumes are counted in their figures
 */
public record FeeWording(FeeTerms fee, List<ServiceLevelTerms> levels) {

    /** A sentence for each thing agreed; nothing of what is as usual. */
    public List<Text> sentences() {
        var sentences = new ArrayList<Text>();
        sentences.add(flat());
        var rules = fee.feeRules();
        rules.units().forEach(unit -> {
            sentences.add(unit(unit));
            rounding(unit).ifPresent(sentences::add);
        });
        minimum().ifPresent(sentences::add);
        var index = rules.index();
        if (index != null) {
            sentences.addAll(IndexWording.sentences(index));
        }
        if (rules.correctedVolume() == CorrectedVolume.KEEPS_FEE) {
            sentences.add(Msg.agreement_fee_keeps_words());
        }
        if (rules.withinMonth() != ChangeWithinMonth.BY_CALENDAR_DAYS) {
            sentences.add(withinMonth());
        }
        return sentences;
    }

    /** The same by what it is about; of a change within the month what is as usual too. */
    public Map<Text, Text> facts() {
        var facts = new LinkedHashMap<Text, Text>();
        facts.put(Text.of(fee.kind()), flat());
        var rules = fee.feeRules();
        rules.units().forEach(unit -> {
            facts.put(Text.user(unit.unit()), unit(unit));
            rounding(unit).ifPresent(words -> facts.put(Msg.agreement_fee_rounding_of(unit.unit()), words));
        });
        minimum().ifPresent(words -> facts.put(Msg.agreement_fee_minimum(), words));
        if (rules.isByVolume()) {
            facts.put(Msg.agreement_fee_corrected(), Text.of(rules.correctedVolume()));
        }
        var index = rules.index();
        if (index != null) {
            facts.put(Msg.agreement_fee_index(), Msg.agreement_fee_index_all(IndexWording.sentences(index)));
        }
        facts.put(Msg.agreement_fee_within_month(), withinMonth());
        return facts;
    }

    /** For lists that have one line for it. */
    public Text inShort() {
        var units = fee.feeRules().units().stream().map(UnitFee::unit).toList();
        return units.isEmpty()
                ? Msg.agreement_fee_a_month(fee.monthlyFee())
                : Msg.agreement_fee_by_volume_a_month(fee.monthlyFee(), units);
    }

    private Text flat() {
        if (!fee.feeRules().isByVolume()) {
            return Msg.agreement_fee_words(fee.monthlyFee());
        }
        return fee.monthlyFee().isZero()
                ? Msg.agreement_fee_volume_only_words()
                : Msg.agreement_fee_flat_words(fee.monthlyFee());
    }

    private Text unit(UnitFee unit) {
        return Msg.agreement_fee_unit_words(
                unit.unit(),
                prices(unit.prices()),
                unit.prices().size() == 1 ? "" : unit.reading().name(),
                unit.counted().name(),
                service(unit));
    }

    private Optional<Text> rounding(UnitFee unit) {
        return Optional.ofNullable(unit.rounding().step())
                .map(step -> Msg.agreement_fee_rounding_words(
                        unit.unit(), step, unit.rounding().mode()));
    }

    private Optional<Text> minimum() {
        return Optional.ofNullable(fee.feeRules().minimum()).map(FeeWording::minimum);
    }

    private static Text minimum(FeeMinimum minimum) {
        return Msg.agreement_fee_minimum_words(minimum.covers().name(), minimum.amount());
    }

    private String service(UnitFee unit) {
        return levels.stream()
                .filter(level -> level.id().equals(unit.serviceLevel()))
                .map(ServiceLevelTerms::name)
                .findFirst()
                .orElse(unit.serviceLevel());
    }

    private List<Text> prices(List<PriceBand> bands) {
        if (bands.size() == 1) {
            return List.of(Msg.agreement_fee_price_each(price(bands.getFirst())));
        }
        var prices = new ArrayList<Text>();
        var before = BigDecimal.ZERO;
        for (var band : bands) {
            var bound = band.upTo();
            prices.add(
                    bound == null
                            ? Msg.agreement_fee_price_above(price(band), before)
                            : Msg.agreement_fee_price_up_to(price(band), bound));
            before = bound == null ? before : bound;
        }
        return prices;
    }

    /** As money wherever it is whole minor units. */
    private Object price(PriceBand band) {
        var currency = fee.monthlyFee().currency();
        return isFine(band.price(), currency)
                ? Msg.agreement_fee_price_fine(currency, band.price())
                : new Money(band.price(), currency);
    }

    private static boolean isFine(BigDecimal price, Currency currency) {
        return price.stripTrailingZeros().scale()
                > Money.zero(currency).amount().scale();
    }

    private Text withinMonth() {
        return Msg.agreement_fee_within_month_words(fee.feeRules().withinMonth().name());
    }
}
