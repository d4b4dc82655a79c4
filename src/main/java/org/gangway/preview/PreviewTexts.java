package org.gangway.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.statement.StatementTotals;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.StatementTexts;

/** What a previewed month says in words, the same on the console and on paper. */
final class PreviewTexts {

    private PreviewTexts() {}

    /** From fee to net. */
    static List<StatementTexts.Amount> amounts(StatementTotals statementTotals) {
        var amounts = new ArrayList<>(StatementTexts.amounts(statementTotals));
        amounts.add(new StatementTexts.Amount(Msg.settlement_amount_net(), statementTotals.net()));
        return amounts;
    }

    private static Text cut(CapCut cut, PreviewMonth month) {
        return StatementTexts.cut(
                cut, subject -> month.level(subject).map(level -> level.terms().name()));
    }

    /** What it gives, and the reasons right beneath. */
    private static Stream<Text> triggered(FiredTrigger firedTrigger) {
        var why = firedTrigger.explanation();
        return Stream.concat(Stream.of(Text.step(why)), why.because().stream().map(Text::step));
    }

    /** Sentences under one heading. */
    record Sentences(Text heading, List<Text> said) {}

    /** What a month has besides its lines: cuts, penalties, earn-backs, candidates, triggers, proposed targets; only where there are any. */
    static List<Sentences> besides(PreviewMonth month) {
        var it = month.statement();
        return Stream.of(
                        of(Msg.settlement_cuts(), it.cuts().stream().map(cut -> cut(cut, month))),
                        of(Msg.preview_penalties(), it.penalties().stream().map(line -> Text.step(line.explanation()))),
                        of(
                                Msg.settlement_earn_backs(),
                                it.earnBacks().stream().map(line -> Text.step(line.explanation()))),
                        of(Msg.settlement_candidates(), it.candidates().stream().map(StatementTexts::candidate)),
                        of(Msg.preview_triggered(), it.triggered().stream().flatMap(PreviewTexts::triggered)),
                        of(Msg.preview_targets(), month.targets().stream().map(ReviewProposal::text)))
                .filter(sentences -> !sentences.said().isEmpty())
                .toList();
    }

    private static Sentences of(Text heading, Stream<Text> said) {
        return new Sentences(heading, said.toList());
    }
}
