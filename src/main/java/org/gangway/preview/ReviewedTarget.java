package org.gangway.preview;

import org.gangway.agreement.LevelWords;
import org.gangway.agreement.ServiceLevelTerms;
import org.gangway.incentive.RatchetProposal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.LevelValues;

/** What the review of a month proposes for one service level; only signed terms change it. */
record ReviewedTarget(ServiceLevelTerms level, RatchetProposal proposal) {

    Text text() {
        return proposal.isChange()
                ? Msg.preview_target_proposed(level.name(), expected(proposal.after()), expected(proposal.before()))
                : Msg.preview_target_stays(level.name(), expected(proposal.before()));
    }

    private Text expected(LevelValues levels) {
        return LevelWords.of(
                level.metric(),
                level.levels().movedTo(levels).expected());
    }
}
