package org.gangway.preview;

import java.util.Map;
import org.gangway.agreement.terms.LevelTexts;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.statement.RatchetProposal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.LevelValues;

/** What the review of a month proposes for one service level; only signed terms change it. */
record ReviewProposal(ServiceLevelTerms level, RatchetProposal proposal) {

    Text text() {
        return proposal.isChange()
                ? Msg.preview_target_proposed(level.name(), expected(proposal.after()), expected(proposal.before()))
                : Msg.preview_target_stays(level.name(), expected(proposal.before()));
    }

    private Text expected(LevelValues levels) {
        return LevelTexts.of(level.metric(), level.levels().movedTo(levels).expected());
    }

    Map<String, Object> toMap() {
        return PreviewWriter.map(
                "serviceLevel", level.id(),
                "before", levels(proposal.before()),
                "after", levels(proposal.after()),
                "explanation", proposal.explanation().toMap());
    }

    private static Map<String, Object> levels(LevelValues levels) {
        var map = PreviewWriter.map("expected", PreviewWriter.text(levels.expected()));
        var minimum = levels.minimum();
        if (minimum != null) {
            map.put("minimum", PreviewWriter.text(minimum));
        }
        return map;
    }
}
