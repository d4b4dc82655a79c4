package org.gangway.agreement.ui.wording;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.incentive.fee.IndexBasis;
import org.gangway.incentive.fee.RevisedIndex;
import org.gangway.incentive.fee.UnpublishedIndex;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Percentage;

/** How a fee follows an index, in words. */
final class IndexWording {

    private IndexWording() {}

    static List<Text> sentences(FeeIndex index) {
        var sentences = new ArrayList<Text>();
        sentences.add(Msg.agreement_fee_index_words(
                Month.of(index.adjustedIn()), index.series(), index.base().getMonth(), index.base()));
        var decimals = index.rateDecimals();
        if (decimals != null) {
            sentences.add(Msg.agreement_fee_index_rate(decimals));
        }
        limits(index, sentences);
        var step = index.rounding().step();
        if (step != null) {
            sentences.add(Msg.agreement_fee_index_step(step, index.rounding().mode()));
        }
        if (index.basis() == IndexBasis.FROM_AGREED_FEE) {
            sentences.add(Msg.agreement_fee_index_from_agreed());
        }
        if (index.unpublished() == UnpublishedIndex.FROM_NEXT_MONTH) {
            sentences.add(Msg.agreement_fee_index_next_month());
        }
        if (index.revised() == RevisedIndex.AS_REVISED) {
            sentences.add(Msg.agreement_fee_index_as_revised());
        }
        return sentences;
    }

    private static void limits(FeeIndex index, List<Text> sentences) {
        var limits = index.limits();
        if (limits.threshold() != null) {
            sentences.add(Msg.agreement_fee_index_threshold(new Percentage(limits.threshold())));
        }
        if (limits.share() != null) {
            sentences.add(Msg.agreement_fee_index_share(new Percentage(limits.share())));
        }
        if (limits.cap() != null) {
            sentences.add(Msg.agreement_fee_index_cap(new Percentage(limits.cap())));
        }
        if (limits.floor() != null) {
            sentences.add(Msg.agreement_fee_index_floor(new Percentage(limits.floor())));
        }
    }
}
